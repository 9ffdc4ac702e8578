import { sv } from '../../../../src/core/i18n/sv/index.ts';
import { describe, expect, it } from 'vitest';
import { apiProblem } from '../../../../src/editing/gateway/guard/api-problems.ts';
import { translator } from '../../../../src/core/i18n/index.ts';
import { checkContent } from '../../../../src/core/check/check-content.ts';
import { fieldLabel } from '../../../../src/core/model/field-label.ts';
import { entryKinds, singletons } from '../../../../src/core/model/registry.ts';
import { contentFolder } from '../../../support/content-folder.ts';
import { guide, minimalSite, programme, reflection } from '../../../support/minimal-site.ts';

const area = minimalSite()['areas/sjukdom.yaml']!;

describe('the field that a problem is about', () => {
  it.each([
    ['areas/sjukdom.yaml', area.replace('title: Sjukdom', 'title: [Sjukdom]'), ['title']],
    ['areas/sjukdom.yaml', area.replace('name: AGS, ', ''), ['agreements', 0, 'name']],
    ['areas/sjukdom.yaml', `${area}rang: 1\n`, ['rang']],
    [
      'areas/sjukdom.yaml',
      area.replace('name: AGS', 'name: AGS, nick: A'),
      ['agreements', 0, 'nick'],
    ],
    ['areas/sjukdom.yaml', area.replace('[sjukskriven]', "[sjukskriven, '']"), ['aliases', 1]],
    ['areas/sjukdom.yaml', area.replace('contact: radgivarna', 'contact: okanda'), ['contact']],
    ['areas/sjukdom.yaml', area.replace('title: Sjukdom', 'title: "Sjuk'), ['title']],
    ['guides/gemensam-reflektion.mdx', guide.replace('max: 8', 'max: 1'), ['groupSize', 'max']],
    [
      'guides/gemensam-reflektion.mdx',
      guide.replace('minutes: 30, do', 'minutes: x, do'),
      ['phases', 'during', 0, 'minutes'],
    ],
    ['guides/gemensam-reflektion.mdx', guide.replace('## Börja', '# Börja'), ['body']],
    [
      'programmes/traning.mdx',
      programme.replace('kind: theory', 'kind: teori'),
      ['modules', 0, 'during', 0, 'kind'],
    ],
    [
      'reflections/2025/hon-ville-bara-beratta.mdx',
      reflection.replace('statement: Vänta', 'statment: Vänta'),
      ['conclusions', 0, 'statement'],
    ],
    ['reflections/2025/hon-ville-bara-beratta.mdx', reflection.replace('---\n\n##', '\n##'), []],
    [
      'reflections/2025/hon-ville-bara-beratta.mdx',
      reflection.replace(/^(?:areas|themes): .*\n/gm, ''),
      ['areas'],
    ],
    [
      'reflections/2025/hon-ville-bara-beratta.mdx',
      reflection
        .replace('method:', 'questions: [Hur?]\nmethod:')
        .replace('conclusions:', 'questions: [Vad?]\nconclusions:'),
      ['questions'],
    ],
    [
      'reflections/2025/hon-ville-bara-beratta.mdx',
      reflection.replace('themes: [gemensamt-sprak]', 'themes: [gemensamt-sprak, gemensamt-sprak]'),
      ['themes', 1],
    ],
    [
      'reflections/2025/hon-ville-bara-beratta.mdx',
      reflection.replace('Samtalet vände', '__ASTRO_IMAGE_ vände'),
      ['summary'],
    ],
    [
      'reflections/2025/hon-ville-bara-beratta.mdx',
      reflection.replace('summary: Samtalet', 'summary: >\n  Ring\n  070-174 06 58'),
      ['summary'],
    ],
    [
      'reflections/2025/hon-ville-bara-beratta.mdx',
      reflection.replace('Lägg ifrån dig pennan.', '070-174 06 58'),
      ['conclusions', 0, 'steps', 0],
    ],
    [
      'reflections/2025/hon-ville-bara-beratta.mdx',
      reflection.replace('Vi lyssnar klart.', 'Ring 070-174 06 58.'),
      ['body'],
    ],
    ['redirects.yaml', 'addresses:\n  - { from: /x/, to: /y/ }\n', ['addresses', 0, 'to']],
  ])('in %s is kept from where it is found', async (file, text, field) => {
    const { paths } = await contentFolder({ ...minimalSite(), [file]: text });
    const { problems } = await checkContent(paths, '2026-11-21');
    const own = problems.filter((problem) => problem.file === file);
    expect(own.length).toBeGreaterThan(0);
    expect(own.map(({ path }) => path)).toContainEqual(field);
  });
});

describe('a problem in the editor’s form', () => {
  const file = 'reflections/2025/hon-ville-bara-beratta.mdx';
  const told = async (text: string) => {
    const { paths } = await contentFolder({ ...minimalSite(), [file]: text });
    const { problems } = await checkContent(paths, '2026-11-21');
    const own = problems.filter((problem) => problem.file === file);
    return own.map((problem) => apiProblem(problem, text, translator('sv')));
  };

  it('has the label of the field that is missing, for areas and themes too', async () => {
    const [problem] = await told(reflection.replace(/^(?:areas|themes): .*\n/gm, ''));
    expect(problem).toMatchObject({ code: 'area-or-theme', label: 'Avtalsområden' });
  });

  it('has the label of a field that is given twice, not that of a field between', async () => {
    const text = reflection
      .replace('method:', 'questions: [Hur?]\nmethod:')
      .replace('conclusions:', 'questions: [Vad?]\nconclusions:');
    const [problem] = await told(text);
    expect(problem).toMatchObject({ code: 'duplicate-key', label: 'Frågor som läsare ställer' });
  });

  it('calls the field by its label in the message, never by its key', async () => {
    const text = reflection.replace(/conclusions:\n(?: .*\n)+/, 'conclusions: []\n');
    const [problem] = await told(text);
    expect(problem).toMatchObject({ code: 'too-few', label: 'Slutsatser' });
    expect(problem?.message).toContain('”Slutsatser”');
    const missing = await told(reflection.replace(/^ {4}name: .*\n/m, ''));
    expect(missing[0]?.message).toBe('Fältet ”Slutsatser 1 › Namn” saknas.');
  });
});

describe('the name of a field', () => {
  it('is that of the form, with the number of each item', () => {
    const { schema } = entryKinds.reflection;
    const data = { conclusions: [{ type: 'confirms' }, { type: 'replaces', by: {} }] };
    expect(fieldLabel(['title'], schema, data, sv.fields)).toBe('Rubrik');
    expect(fieldLabel(['conclusions', 1, 'by', 'steps', 2], schema, data, sv.fields)).toMatch(
      /^Slutsatser 2 › .+ › .+ 3$/,
    );
    expect(fieldLabel(['areas', 0], schema, data, sv.fields)).toBe('Avtalsområden 1');
  });

  it('is its own where the form has none', () => {
    expect(fieldLabel(['okand', 0], singletons.redirects.schema, {}, sv.fields)).toBe('okand 1');
    expect(fieldLabel([], singletons.redirects.schema, {}, sv.fields)).toBe('');
  });
});
