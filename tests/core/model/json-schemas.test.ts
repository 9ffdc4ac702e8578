import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { sv } from '../../../src/core/i18n/sv/index.ts';
import { splitEntry } from '../../../src/core/mdx/split-front-matter.ts';
import { readYaml } from '../../../src/core/mdx/read-yaml.ts';
import { jsonSchemaFiles } from '../../../src/core/model/json-schema-files.ts';
import { entryKindNames, singletons } from '../../../src/core/model/registry.ts';
import { listFiles } from '../../../src/core/source/list-files.ts';
import { projectRoot } from '../../support/project-root.ts';

const titles: Record<string, { one: string } | undefined> = sv.kinds;
const files = jsonSchemaFiles((kind) => titles[kind]?.one ?? kind, sv.fields);
const folder = join(projectRoot, 'public', 'schemas');

interface Json {
  readonly title?: string;
  readonly description?: string;
  readonly required?: string[];
  readonly properties?: Record<string, Json>;
  readonly items?: Json;
  readonly oneOf?: Json[];
  readonly additionalProperties?: boolean;
  readonly enum?: string[];
  readonly const?: string;
  readonly format?: string;
}

const schema = (name: string): Json =>
  JSON.parse(files.find((file) => file.name === `${name}.json`)!.text) as Json;

describe('JSON Schemas', () => {
  it('are there for every kind of content', () => {
    const names = files.map((file) => file.name.replace('.json', ''));
    expect(names).toEqual([...entryKindNames, ...Object.keys(singletons)]);
  });

  it('are written in public/schemas as they are now; else run "npm run schemas"', async () => {
    expect((await readdir(folder)).sort()).toEqual(files.map((file) => file.name).sort());
    for (const { name, text } of files)
      expect(await readFile(join(folder, name), 'utf8')).toBe(text);
  });

  it('are connected to their files in VS Code; else run "npm run schemas"', async () => {
    const text = await readFile(join(projectRoot, '.vscode', 'settings.json'), 'utf8');
    const connected = (JSON.parse(text) as Record<string, object>)['yaml.schemas'];
    expect(connected).toEqual(
      Object.fromEntries(
        files.map(({ name, covers }) => [`./public/schemas/${name}`, `content/${covers}`]),
      ),
    );
  });

  it('explain each field in Swedish, with the hint', () => {
    expect(schema('reflection')).toMatchObject({ title: 'Reflektion' });
    expect(schema('reflection').properties?.['date']).toMatchObject({
      title: 'Datum',
      description: 'Dagen då teamet reflekterade. Skriv ÅÅÅÅ-MM-DD.',
      format: 'date',
    });
  });

  it('ask only for what an editor must write: fields with a default may be left out', () => {
    expect(schema('area').required).toEqual(['title', 'summary', 'description']);
  });

  it('offer the values of an enumeration', () => {
    expect(schema('theme').properties?.['dimension']?.enum).toEqual(['what', 'when', 'how']);
  });

  it('refuse unknown fields at every level, also in each type of conclusion', () => {
    const conclusions = schema('reflection').properties?.['conclusions']?.items?.oneOf ?? [];
    expect(conclusions).toHaveLength(5);
    for (const part of [schema('reflection'), ...conclusions]) {
      expect(part.additionalProperties).toBe(false);
    }
  });

  it('take the example content as it is written', async () => {
    const listing = await listFiles(join(projectRoot, 'content'));
    const entries = [
      ...listing.entries,
      ...listing.singletons.map((file) => ({ kind: file.replace('.yaml', ''), file })),
    ];
    expect(entries.length).toBeGreaterThan(50);
    const validators = new Map(
      files.map(({ name, text }) => [
        name.replace('.json', ''),
        z.fromJSONSchema(JSON.parse(text) as Parameters<typeof z.fromJSONSchema>[0]),
      ]),
    );
    for (const { kind, file } of entries) {
      const text = await readFile(join(projectRoot, 'content', file), 'utf8');
      const yaml = file.endsWith('.mdx') ? splitEntry(text, { file }).yaml : text;
      const result = validators.get(kind)!.safeParse(readYaml(yaml, { file }).data);
      expect(result.error?.issues, file).toBeUndefined();
    }
  });

  it('hold nothing of our own that the tools of editors do not know', () => {
    for (const { text } of files) expect(text).not.toMatch(/"(?:label|meaning|hint|references)":/);
  });
});
