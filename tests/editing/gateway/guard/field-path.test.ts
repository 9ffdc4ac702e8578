import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../../src/core/check/check-content.ts';
import { fieldLabel } from '../../../../src/core/model/field-label.ts';
import { fieldPathOf, pathFromName } from '../../../../src/editing/gateway/guard/field-path.ts';
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
    ['redirects.yaml', 'addresses:\n  - { from: /x/, to: /y/ }\n', ['addresses', 0, 'to']],
  ])('in %s is found by its place', async (file, text, field) => {
    const { paths } = await contentFolder({ ...minimalSite(), [file]: text });
    const { problems } = await checkContent(paths, '2026-11-21');
    const own = problems.filter((problem) => problem.file === file);
    expect(own.length).toBeGreaterThan(0);
    expect(own.map((problem) => fieldPathOf(problem, text))).toContainEqual(field);
  });

  it('is read from its name', () => {
    expect(pathFromName('conclusions[0].by.steps[12]')).toEqual([
      'conclusions',
      0,
      'by',
      'steps',
      12,
    ]);
    expect(pathFromName('')).toEqual([]);
  });
});

describe('the name of a field', () => {
  it('is that of the form, with the number of each item', () => {
    const { schema } = entryKinds.reflection;
    const data = { conclusions: [{ type: 'confirms' }, { type: 'replaces', by: {} }] };
    expect(fieldLabel(['title'], schema, data)).toBe('Rubrik');
    expect(fieldLabel(['conclusions', 1, 'by', 'steps', 2], schema, data)).toMatch(
      /^Slutsatser 2 › .+ › .+ 3$/,
    );
    expect(fieldLabel(['areas', 0], schema, data)).toBe('Avtalsområden 1');
  });

  it('is its own where the form has none', () => {
    expect(fieldLabel(['okand', 0], singletons.redirects.schema, {})).toBe('okand 1');
    expect(fieldLabel([], singletons.redirects.schema, {})).toBe('');
  });
});
