import { describe, expect, it } from 'vitest';
import { guide, minimalSite, programme, reflection } from '../../support/minimal-site.ts';
import { check, withMarks } from './check-fixture.ts';

const site = minimalSite();
const later = (conclusions: string) =>
  reflection
    .replaceAll('2025-03-10', '2025-09-01')
    .replace(/conclusions:[^]*?---/, `conclusions:\n${conclusions}---`);

describe('a sound site', () => {
  it('has no problems', async () => {
    expect(await check(site)).toEqual([]);
  });

  it('may be empty', async () => {
    expect(await check({})).toEqual([]);
  });
});

describe('a reference to what does not exist', () => {
  it('names the field, what is missing, and what may have been meant', async () => {
    const { files, at } = withMarks({
      'reflections/2025/hon-ville-bara-beratta.mdx': reflection
        .replace('team: rad', 'team: ▸rod')
        .replace('[sjukdom]', '[▸sjuk]')
        .replace('method: gemensam', 'method: ▸ensam'),
      'teams/fragan.yaml': 'name: Frågan\nparty: kommunen\n',
    });
    const told = await check({ ...site, ...files });
    expect(told.map((one) => one.at)).toEqual(at);
    expect(told.map(({ params }) => params)).toEqual([
      { field: 'team', kindLabel: 'Team', value: 'rodgivarna', nearest: 'radgivarna' },
      { field: 'areas[0]', kindLabel: 'Avtalsområde', value: 'sjuk' },
      {
        field: 'method',
        kindLabel: 'Metod',
        value: 'ensam-reflektion',
        nearest: 'gemensam-reflektion',
      },
    ]);
  });

  it('is reported for programmes, guides, words and topics too', async () => {
    const { files, at } = withMarks({
      'areas/sjukdom.yaml': site['areas/sjukdom.yaml']!.replace('contact: r', 'contact: ▸x'),
      'guides/gemensam-reflektion.mdx': guide.replace('[gemensamt', '[▸xemensamt'),
      'programmes/traning.mdx': programme.replace('theme: g', 'theme: ▸x'),
      'terms/arbetsformaga.yaml': site['terms/arbetsformaga.yaml']!.replace(
        'party: k',
        'party: ▸x',
      ),
    });
    const told = await check({ ...site, ...files });
    expect(told.map((one) => one.at)).toEqual(at);
    expect(new Set(told.map(({ code }) => code))).toEqual(new Set(['unknown-reference']));
  });

  it('is reported in a file that has other errors as well, so that one run reports everything', async () => {
    const { files, at } = withMarks({
      'reflections/2025/hon-ville-bara-beratta.mdx': reflection
        .replace('summary:', '▸sumary:')
        .replace('team: rad', 'team: ▸rod')
        .replace('Tystnaden.', '▸[Här](/borta/) och ▸<Term id="borta">där</Term>.'),
    });
    const told = await check({ ...site, ...files });
    expect(told.map(({ code }) => code).sort()).toEqual([
      'dead-link',
      'missing-field',
      'unknown-field',
      'unknown-reference',
      'unknown-reference',
    ]);
    expect(told.map((one) => one.at)).toEqual(expect.arrayContaining(at));
  });
});

describe('conclusions that do not fit together name both ends', () => {
  const file = 'reflections/2025/senare.mdx';

  it('a practice introduced twice', async () => {
    const { files, at } = withMarks({
      [file]: reflection
        .replaceAll('2025-03-10', '2025-09-01')
        .replace('practice: lyssna', 'practice: ▸lyssna'),
    });
    expect(await check({ ...site, ...files })).toEqual([
      {
        at: at[0],
        code: 'practice-introduced-twice',
        params: {
          practice: 'lyssna-klart',
          otherFile: 'reflections/2025/hon-ville-bara-beratta.mdx',
        },
      },
    ]);
  });

  it('a refinement of an unknown practice suggests the nearest and its file', async () => {
    const { files, at } = withMarks({
      [file]: later('  - { type: refines, practice: ▸lyssna-klrat, name: Bättre, why: Ja. }\n'),
    });
    expect(await check({ ...site, ...files })).toEqual([
      {
        at: at[0],
        code: 'practice-unknown',
        params: {
          value: 'lyssna-klrat',
          nearest: 'lyssna-klart',
          nearestFile: 'reflections/2025/hon-ville-bara-beratta.mdx',
        },
      },
    ]);
  });

  it('a confirmation from before the practice', async () => {
    const { files, at } = withMarks({
      'reflections/2024/forr.mdx': later(
        '  - { type: confirms, practice: ▸lyssna-klart, note: Ja. }\n',
      ).replaceAll('2025-09-01', '2024-09-01'),
    });
    expect(await check({ ...site, ...files })).toMatchObject([
      {
        at: at[0],
        code: 'conclusion-before-introduction',
        params: { introducedFile: 'reflections/2025/hon-ville-bara-beratta.mdx' },
      },
    ]);
  });
});

describe('what follows from an error in another file is not reported', () => {
  const confirming = later('  - { type: confirms, practice: lyssna-klart, note: Ja. }\n');
  const file = 'reflections/2025/hon-ville-bara-beratta.mdx';

  it.each([
    ['has an unknown field', reflection.replace('method:', 'metod:'), 'unknown-field'],
    ['is broken YAML', reflection.replace('title: ', 'title: "'), 'yaml-syntax'],
    [
      'has no end to its front matter',
      reflection.replace('---\n\n##', '\n##'),
      'front-matter-unclosed',
    ],
    ['is not UTF-8', Buffer.from(reflection, 'latin1'), 'not-utf8'],
    [
      'has an error in its body',
      reflection.replace('Tystnaden.', '<Term>x</Term>'),
      'missing-attribute',
    ],
  ])('about a practice whose reflection %s', async (_what, broken, code) => {
    const told = await check({
      ...site,
      [file]: broken,
      'reflections/2025/senare.mdx': confirming,
      'redirects.yaml': 'addresses:\n  - { from: /gammal/, to: /arbetssatt/lyssna-klart/ }\n',
    });
    expect(told.map((one) => one.code)).toEqual([code]);
  });

  it('about a team, a guide or a word whose own file has an error', async () => {
    const told = await check({
      ...site,
      'teams/radgivarna.yaml': 'name: ""\nparty: kommunen\n',
      'guides/gemensam-reflektion.mdx': guide.replace('difficulty: easy', 'difficulty: latt'),
      'terms/arbetsformaga.yaml': 'term: ""\nmeanings: [{ text: Något. }]\n',
    });
    expect(told.map(({ at, code }) => `${at.replace(/:.*/, '')} ${code}`)).toEqual([
      'guides/gemensam-reflektion.mdx unknown-choice',
      'teams/radgivarna.yaml empty-text',
      'terms/arbetsformaga.yaml empty-text',
    ]);
  });
});

describe('a file with a byte order mark', () => {
  it('has its problems at the right column', async () => {
    const { files, at } = withMarks({ 'teams/nytt.yaml': 'party: ▸komun\nname: Nytt\n' });
    const text = `\uFEFF${files['teams/nytt.yaml']!}`;
    expect((await check({ ...site, 'teams/nytt.yaml': text })).map((one) => one.at)).toEqual(at);
  });
});
