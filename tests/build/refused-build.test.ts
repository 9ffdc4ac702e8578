import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { badInputs, soundFiles } from '../core/check/bad-inputs.ts';
import { makeFixture, type Fixture } from '../support/built-fixture.ts';
import { folderDigest } from '../support/folder-digest.ts';
import { marked } from '../support/marked-positions.ts';

/** One bad input of each sort that a build must refuse. */
const sorts = [
  'unknown-field',
  'wrong-type',
  'bad-date',
  'duplicate-id',
  'unknown-reference',
  'empty-text',
  'yaml-syntax',
  'missing-alt',
  'dead-link',
  'unknown-component',
  'forbidden-element',
  'bad-attribute',
  'not-utf8',
  'file-too-large',
] as const;
const cases = sorts.map((sort) => {
  const bad = badInputs.find(({ code }) => code === sort);
  if (!bad) throw new Error(`No bad input gives ${sort}`);
  const { content } = bad;
  const { text, places } =
    typeof content === 'string' ? marked(content) : { text: content, places: [] };
  const { line, column } = places[0] ?? { line: 1, column: 1 };
  return { ...bad, text, place: `${bad.file}:${line}:${column}  ${sort}` };
});

let fixture: Fixture;
let previous: Record<string, string>;

beforeAll(async () => {
  fixture = await makeFixture(soundFiles());
  const { out } = fixture.paths;
  await mkdir(join(out, 'omraden'), { recursive: true });
  await writeFile(join(out, 'index.html'), 'the site as it was');
  await writeFile(join(out, 'omraden', 'index.html'), 'and a page of it');
  previous = await folderDigest(out);
});
afterAll(() => fixture.destroy());

describe('a build fails, reports the position, and leaves the previous site unchanged', () => {
  it.each(cases)('when there is $what', async ({ file, text, place }) => {
    const { content, out } = fixture.paths;
    await fixture.write({ [file]: text });
    try {
      const { code, output } = await fixture.build();
      expect(output).toContain(place);
      expect(output.split('\n').find((line) => line.startsWith(place))).toMatch(/ {2}→ \S/);
      expect(output).toContain('Den som redan är byggd är orörd.');
      expect(code).toBe(1);
    } finally {
      await rm(join(content, file));
    }
    expect(await folderDigest(out)).toEqual(previous);
    expect(await readdir(dirname(out))).toEqual(['content', 'dist']);
  });

  it('and reports all problems at once', async () => {
    for (const { file, text } of cases) await fixture.write({ [file]: text });
    const { code, output } = await fixture.build();
    expect(code).toBe(1);
    for (const { place } of cases) expect(output).toContain(place);
    expect(output).toContain(`${cases.length} fel som stoppar bygget`);
    expect(await folderDigest(fixture.paths.out)).toEqual(previous);
  });
});
