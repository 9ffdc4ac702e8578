import { describe, expect, it } from 'vitest';
import { compile, problemsOf } from './compile-fixture.ts';

describe('headings', () => {
  it('get anchors of plain letters that nothing else on the page can have', () => {
    const { headings, html } = compile(
      '## Vad *gör* vi — bäst?\n\n### __proto__\n\n### Ö!\n\n## 😀',
    );
    expect(headings).toEqual([
      { depth: 2, id: 'avsnitt-vad-gor-vi-bast', text: 'Vad gör vi — bäst?' },
      { depth: 3, id: 'avsnitt-proto', text: 'proto' },
      { depth: 3, id: 'avsnitt-o', text: 'Ö!' },
      { depth: 2, id: 'avsnitt-rubrik', text: '😀' },
    ]);
    expect(html).toContain('<h2 id="avsnitt-vad-gor-vi-bast">Vad <em>gör</em> vi — bäst?</h2>');
  });

  it('with the same text are reported and get anchors of their own', () => {
    const { headings, problems } = compile('## A\n\n## A\n\n## A 2\n\n## A\n\n## A 2');
    expect(headings.map((heading) => heading.id)).toEqual([
      'avsnitt-a',
      'avsnitt-a-2',
      'avsnitt-a-2-2',
      'avsnitt-a-3',
      'avsnitt-a-2-3',
    ]);
    expect(problems.map((problem) => problem.line)).toEqual([3, 5, 7, 9]);
  });

  it('start below the heading of the page, and skip no level', () => {
    expect(problemsOf('# A\n\n### B\n\n##### C\n\n## D\n\n### E')).toEqual([
      '1:1 top-heading-in-body',
      '5:1 heading-level-skipped',
    ]);
    expect(compile('# A').html).toBe('<h2 id="avsnitt-a">A</h2>');
    expect(problemsOf('### A')).toEqual(['1:1 heading-level-skipped']);
  });

  it('without words are left out', () => {
    expect(compile('##\n\na')).toMatchObject({ html: '\n<p>a</p>', headings: [] });
    expect(problemsOf('##\n\na')).toEqual(['1:1 empty-heading']);
  });
});

describe('expected sections', () => {
  const expectedSections = ['Vad gör vi bäst när det här händer?', 'Vad kan vi lära?'];

  it('may be written with other punctuation, case and spacing', () => {
    const body =
      '## vad gör vi  bäst, när det här händer\n\na\n\n## Vad kan vi *lära*?\n\n### Mer\n\nb';
    expect(problemsOf(body, { expectedSections })).toEqual([]);
  });

  it('are reported when they are missing or have nothing under them', () => {
    const body = 'a\n\n## Vad kan vi lära?\n\n### Mer\n\n## Annat\n\nb';
    expect(problemsOf(body, { expectedSections, firstLine: 10 })).toEqual([
      '10:1 section-missing',
      '12:1 section-empty',
    ]);
  });
});
