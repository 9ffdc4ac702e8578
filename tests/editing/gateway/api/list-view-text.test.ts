import { describe, expect, it } from 'vitest';
import { listViewMark } from '../../../../src/editing/protocol/list-view-mark.ts';
import { listViewText } from '../../../../src/editing/gateway/api/list-view-text.ts';
import { splitEntry } from '../../../../src/core/mdx/split-front-matter.ts';
import { readYaml } from '../../../../src/core/mdx/read-yaml.ts';
import { generateContent } from '../../../../scripts/bench/generate-content.ts';
import {
  entryKindNames,
  entryKinds,
  type EntryKindName,
} from '../../../../src/core/model/registry.ts';
import { listFiles } from '../../../../src/core/source/list-files.ts';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { contentFolder } from '../../../support/content-folder.ts';
import { minimalSite } from '../../../support/minimal-site.ts';
import { projectRoot } from '../../../support/project-root.ts';

/** Texts of all entries of a content folder. */
async function textsIn(dir: string): Promise<{ kind: EntryKindName; text: string }[]> {
  const { entries } = await listFiles(dir);
  return Promise.all(
    entries.map(async ({ kind, file }) => ({
      kind,
      text: await readFile(join(dir, file), 'utf8'),
    })),
  );
}

/** The data of an entry's text. */
function dataOf(kind: EntryKindName, text: string): Readonly<Record<string, unknown>> {
  const yaml = entryKinds[kind].format === 'mdx' ? splitEntry(text, { file: '' }).yaml : text;
  return readYaml(yaml, { file: '' }).data as Record<string, unknown>;
}

describe('a text cut short for a list', () => {
  it('says the same as the whole text of what it says, and its name always', async () => {
    const { paths } = await contentFolder(minimalSite());
    const made = await contentFolder();
    await generateContent(made.paths.content, { entries: 80, seed: 'kort' });
    const texts = (
      await Promise.all(
        [join(projectRoot, 'content'), paths.content, made.paths.content].map(textsIn),
      )
    ).flat();
    expect(texts.length).toBeGreaterThan(140);
    let shorter = 0;
    for (const { kind, text } of texts) {
      const slim = listViewText(kind, text);
      const [whole, part] = [dataOf(kind, text), dataOf(kind, slim)];
      expect(Object.keys(part)).toContain(entryKinds[kind].nameField);
      for (const [key, value] of Object.entries(part)) expect(whole[key]).toEqual(value);
      if (slim.includes(listViewMark)) shorter += 1;
      else expect(slim).toBe(text);
    }
    expect(new Set(texts.map(({ kind }) => kind)).size).toBe(entryKindNames.length);
    expect(shorter / texts.length).toBeGreaterThan(0.9);
  });

  it.each([
    ['quotes', 'title: "A: \\"b\\" # c"\n'],
    ['single quotes', "title: 'Det är ''nu'' # här'\n"],
    ['a colon inside', 'title: Klockan 12:30 i dag\n'],
    ['a comment', 'title: A # inte med\n'],
    ['a folded text', 'title: >-\n  A\n  b\n'],
    ['a text that goes on', 'title: A\n  b\n'],
    ['a list on lines', 'title: A\nareas:\n  - b\n  - c\n'],
    ['a list without indentation', 'title: A\nareas:\n- b\n'],
    ['a list of maps', 'title: A\nareas:\n  - b: c\n'],
    ['a list in brackets', 'title: A\nareas: [b, c]\n'],
    ['a list over lines', 'title: A\nareas: [b,\n  c]\n'],
    ['a map', 'title: A\nteam: { b: c }\n'],
    ['an anchor', 'title: &a A\n'],
    ['a key in quotes', '"title": A\n'],
    ['text like fields in a block', 'title: A\nwhy: |\n  date: 1\nteam: t\n'],
    ['an empty value', 'title: A\ndate:\nteam: t\n'],
    ['carriage returns', 'title: A\r\ndate: 2026-01-01\r\n'],
  ])('is true to %s', (_what, yaml) => {
    const text = `---\n${yaml}---\n\nHej.\n`;
    const slim = listViewText('reflection', text);
    const [whole, part] = [dataOf('reflection', text), dataOf('reflection', slim)];
    expect(part['title'] ?? whole['title']).toEqual(whole['title']);
    for (const [key, value] of Object.entries(part)) expect(whole[key]).toEqual(value);
  });

  it('is the whole text where it cannot be told', () => {
    for (const text of ['', 'hej', '---\ntitle: A', '---\ndate: 1\n---\n']) {
      expect(listViewText('reflection', text)).toBe(text);
    }
  });
});
