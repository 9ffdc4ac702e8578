import { rm, mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countsFor } from '../../scripts/bench/content/counts.ts';
import { generateContent, type GeneratedContent } from '../../scripts/bench/generate-content.ts';
import { differences, digestOf, digestTree } from '../../scripts/bench/tree-digest.ts';
import { checkContent, type CheckReport } from '../../src/core/check/check-content.ts';
import { conclusionTypes, practiceStatuses } from '../../src/core/model/enums.ts';
import { componentNames } from '../../src/core/mdx/components.ts';
import { entryKindNames } from '../../src/core/model/registry.ts';
import { projectRoot } from '../support/project-root.ts';

const entries = 240;
const seed = 'test';
/** Allowed for writing content on a busy machine, in ms. */
const slow = 60_000;
/** A day after the last one in generated content. */
const today = '2027-01-01';

let dir: string;
let generated: GeneratedContent;
let report: CheckReport;
let texts: string[];

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'samklok-generated-'));
  const content = join(dir, 'content');
  generated = await generateContent(content, { entries, seed });
  const where = { root: projectRoot, out: join(dir, 'dist'), cache: join(dir, 'cache') };
  report = await checkContent({ ...where, content, siteUrl: 'http://x.example', base: '/' }, today);
  texts = await Promise.all(
    generated.reflections.map((file) => readFile(join(content, file), 'utf8')),
  );
}, slow);
afterAll(() => rm(dir, { recursive: true, force: true }));

describe('generated content', () => {
  it('has neither errors nor warnings', () => {
    expect(report.problems).toEqual([]);
    expect(report.projection.problems).toEqual([]);
  });

  it('has as many entries as asked for, of every kind', () => {
    const counts = entryKindNames.map((kind) => report.content.entries[kind].length);
    expect(Math.min(...counts)).toBeGreaterThan(0);
    expect(counts.reduce((sum, count) => sum + count)).toBe(entries);
    expect(report.content.entries.reflection).toHaveLength(generated.counts.reflections);
    expect(report.content.redirects.addresses.length).toBeGreaterThan(0);
    expect(report.content.media.length).toBeGreaterThan(0);
  });

  it('holds every type of conclusion and gives every status', () => {
    const types = report.content.entries.reflection.flatMap(({ data }) =>
      data.conclusions.map((conclusion) => conclusion.type),
    );
    expect(new Set(types)).toEqual(new Set(conclusionTypes));
    const statuses = report.projection.practices.map((practice) => practice.status);
    expect(new Set(statuses)).toEqual(new Set(practiceStatuses));
  });

  it('tells truly which practices follow, and how long their lineages are', () => {
    const { practices } = report.projection;
    const lengths = Object.fromEntries(practices.map(({ id, lineage }) => [id, lineage.length]));
    const told = Object.fromEntries(generated.practices.map((one) => [one.id, one.conclusions]));
    expect(lengths).toEqual(told);
    const share = practices.length / generated.counts.reflections;
    expect(share).toBeGreaterThan(0.35);
    expect(share).toBeLessThan(0.45);
  });

  it('has lineages that are mostly short, and some of ten conclusions or more', () => {
    const lengths = generated.practices
      .map((practice) => practice.conclusions)
      .sort((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThan(6);
    expect(lengths.filter((length) => length >= 10).length).toBeGreaterThan(2);
  });

  it('uses every component, tables, lists and links to each kind of page', () => {
    const all = texts.join('\n');
    const missing = [
      ...componentNames.map((name) => `<${name}`),
      '| --- |',
      '\n- ',
      '\n1. ',
      '\n### ',
      '](/arbetssatt/',
      '](/omraden/',
      '](/metoder/',
    ].filter((mark) => !all.includes(mark));
    expect(missing).toEqual([]);
  });

  it('has bodies of some 4 kB with a large vocabulary', () => {
    const bodies = texts.map((text) => text.slice(text.indexOf('\n---\n') + 5));
    const mean = Buffer.byteLength(bodies.join('')) / bodies.length;
    expect(mean).toBeGreaterThan(3500);
    expect(mean).toBeLessThan(4800);
    const words = new Set(
      bodies
        .join(' ')
        .toLowerCase()
        .match(/\p{L}+/gu),
    );
    expect(words.size).toBeGreaterThan(10_000);
  });

  it('is spread over eight years of weekdays', () => {
    const dates = report.content.entries.reflection.map(({ data }) => data.date).sort();
    expect(dates[0]).toBe('2018-10-01');
    expect(Number(dates.at(-1)?.slice(0, 4))).toBe(2026);
    expect(new Set(dates.map((date) => date.slice(0, 4))).size).toBe(9);
    expect(dates.filter((date) => [0, 6].includes(new Date(date).getUTCDay()))).toEqual([]);
  });

  it(
    'is the same, byte for byte, for the same seed, and not for another',
    async () => {
      const again = join(dir, 'again');
      const other = join(dir, 'other');
      await generateContent(again, { entries, seed });
      await generateContent(other, { entries, seed: 'another' });
      const [first, second, third] = await Promise.all(
        [join(dir, 'content'), again, other].map(digestTree),
      );
      expect(first!.size).toBeGreaterThan(entries);
      expect(differences(first!, second!)).toEqual([]);
      expect(digestOf(third!)).not.toBe(digestOf(first!));
    },
    slow,
  );

  it(
    'has the texts it had when their digest was written down here',
    async () => {
      // A change of the texts makes old results incomparable: change this on purpose only.
      const small = join(dir, 'small');
      await generateContent(small, { entries: 60, seed });
      const files = [...(await digestTree(small))];
      const textFiles = files.filter(([path]) => !path.startsWith('media/'));
      expect(textFiles.length).toBeGreaterThan(60);
      expect(digestOf(new Map(textFiles))).toBe(
        '9ef22cdac977f39f3f9d779a746af72ef95ee433beffc9ccac1478ee4742bf3c',
      );
    },
    slow,
  );
});

describe('the number of entries of each kind', () => {
  it.each([60, 120, 2000, 10_000])('adds up to %i', (total) => {
    const counts = Object.values(countsFor(total));
    expect(counts.reduce((sum, count) => sum + count)).toBe(total);
    expect(Math.min(...counts)).toBeGreaterThan(0);
  });

  it('lets what people write grow, and an organisation stay as large as it is', () => {
    const [small, large] = [countsFor(2000), countsFor(10_000)];
    expect(large.guides).toBe(small.guides * 5);
    expect(large.areas).toBe(12);
    expect([large.areas, large.teams, large.terms]).toEqual([
      small.areas,
      small.teams,
      small.terms,
    ]);
    expect(large.reflections / 10_000).toBeGreaterThan(0.9);
  });

  it.each([59, 0, -1, 100.5, NaN])('is refused for %d entries', (total) => {
    expect(() => countsFor(total)).toThrow(RangeError);
  });
});
