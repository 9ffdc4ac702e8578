import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../src/core/knowledge/entry.ts';
import { projectPractices } from '../../../src/core/knowledge/project-practices.ts';
import type { Reflection } from '../../../src/core/model/reflection.ts';
import {
  confirms,
  introduces,
  practiceIn,
  questions,
  refines,
  reflection,
  replaces,
} from './reflection-builders.ts';

const problemsOf = (history: readonly Entry<Reflection>[]) => projectPractices(history).problems;

describe('a practice introduced twice', () => {
  const history = [
    reflection('senare', '2025-02-01', 'bore', [
      confirms('ring'),
      introduces('ring', { name: 'Annat' }),
    ]),
    reflection('tidigare', '2024-01-01', 'arla', [introduces('ring')]),
  ];

  it('is reported at the later one and names the file of the first', () => {
    expect(problemsOf(history)).toEqual([
      {
        file: 'reflections/2025/senare.mdx',
        path: ['conclusions', 1, 'practice'],
        code: 'practice-introduced-twice',
        params: { practice: 'ring', otherFile: 'reflections/2024/tidigare.mdx' },
      },
    ]);
  });

  it('keeps the first wording and takes nothing from the second introduction', () => {
    const practice = practiceIn(history, 'ring');
    expect(practice.wording.name).toBe('Namn på ring');
    expect(practice.lineage.map(({ type }) => type)).toEqual(['introduces', 'confirms']);
  });

  it('is reported at the new practice of a replacement too, and then nothing is replaced', () => {
    const replaced = [
      reflection('r1', '2024-01-01', 'arla', [introduces('brev'), introduces('ring')]),
      reflection('r2', '2024-02-01', 'arla', [replaces('brev', 'ring')]),
    ];
    expect(problemsOf(replaced)).toMatchObject([
      { path: ['conclusions', 0, 'by', 'practice'], code: 'practice-introduced-twice' },
    ]);
    expect(practiceIn(replaced, 'brev').replacedBy).toBeUndefined();
    expect(practiceIn(replaced, 'ring').replaces).toEqual([]);
  });
});

describe('a conclusion about an unknown practice', () => {
  it('suggests the nearest id and the file it comes from', () => {
    const history = [
      reflection('r1', '2024-01-01', 'arla', [
        introduces('ring-tillbaka'),
        introduces('skriv-brev'),
      ]),
      reflection('r2', '2024-02-01', 'bore', [refines('ring-tilbaka')]),
    ];
    expect(problemsOf(history)).toEqual([
      {
        file: 'reflections/2024/r2.mdx',
        path: ['conclusions', 0, 'practice'],
        code: 'practice-unknown',
        params: {
          value: 'ring-tilbaka',
          nearest: 'ring-tillbaka',
          nearestFile: 'reflections/2024/r1.mdx',
        },
      },
    ]);
  });

  it('suggests nothing when nothing is like it', () => {
    const history = [reflection('r2', '2024-02-01', 'bore', [questions('nagot-helt-annat')])];
    expect(problemsOf(history)[0]?.params).toEqual({ value: 'nagot-helt-annat' });
  });

  it('is reported without a suggestion where so many ids are unknown that spelling is not why', () => {
    const history = [
      reflection('r0', '2024-01-01', 'arla', [introduces('ring-tillbaka')]),
      ...Array.from({ length: 60 }, (_, at) =>
        reflection(`s${at}`, `2024-02-${at < 30 ? '01' : '02'}`, 'bore', [
          confirms(`ring-tillbaka-${at}`),
        ]),
      ),
    ];
    const found = problemsOf(history);
    expect(found).toHaveLength(60);
    expect(found.filter(({ params }) => params['nearest'] === 'ring-tillbaka')).toHaveLength(50);
  });

  it('is reported for each type that needs an existing practice', () => {
    const drawn = [confirms('x'), refines('x'), questions('x'), replaces('x', 'ny')];
    const found = problemsOf([reflection('r1', '2024-01-01', 'arla', drawn)]);
    expect(found.map(({ path, code }) => [path[1], path[2], code])).toEqual(
      drawn.map((_, index) => [index, 'practice', 'practice-unknown']),
    );
  });

  it('does not keep a replacement from bringing in its new practice', () => {
    const history = [reflection('r1', '2024-01-01', 'arla', [replaces('x', 'ny')])];
    expect(practiceIn(history, 'ny')).toMatchObject({ status: 'new', replaces: [] });
  });
});

describe('a conclusion dated before its practice was introduced', () => {
  const history = [
    reflection('r1', '2024-03-01', 'arla', [introduces('ring')]),
    reflection('r2', '2024-02-29', 'bore', [confirms('ring')]),
  ];

  it('reports both days and the file of the introduction', () => {
    expect(problemsOf(history)).toEqual([
      {
        file: 'reflections/2024/r2.mdx',
        path: ['conclusions', 0, 'practice'],
        code: 'conclusion-before-introduction',
        params: {
          practice: 'ring',
          date: '2024-02-29',
          introducedDate: '2024-03-01',
          introducedFile: 'reflections/2024/r1.mdx',
        },
      },
    ]);
  });

  it('is left out of the lineage', () => {
    expect(practiceIn(history, 'ring')).toMatchObject({
      status: 'new',
      introducedOn: '2024-03-01',
    });
    expect(practiceIn(history, 'ring').lineage).toHaveLength(1);
  });
});

describe('a replacement dated before the old practice was introduced', () => {
  it('replaces nothing, and its new practice is independent', () => {
    const history = [
      reflection('r1', '2024-03-01', 'arla', [introduces('brev')]),
      reflection('r2', '2024-02-01', 'bore', [replaces('brev', 'samtal')]),
    ];
    expect(problemsOf(history).map(({ code }) => code)).toEqual(['conclusion-before-introduction']);
    expect(practiceIn(history, 'brev').status).toBe('new');
    expect(practiceIn(history, 'samtal')).toMatchObject({ status: 'new', replaces: [] });
  });
});

describe('a practice that replaces itself', () => {
  it('is reported, and not as introduced twice', () => {
    const history = [
      reflection('r1', '2024-01-01', 'arla', [replaces('ring', 'ring')]),
      reflection('r2', '2024-02-01', 'arla', [introduces('ring', { name: 'Rätt' })]),
    ];
    expect(problemsOf(history)).toMatchObject([
      { file: 'reflections/2024/r1.mdx', code: 'replaces-itself', params: { practice: 'ring' } },
    ]);
    expect(practiceIn(history, 'ring')).toMatchObject({ status: 'new', wording: { name: 'Rätt' } });
  });

  it('is introduced by that when nothing else introduces it, so that other conclusions are not blamed', () => {
    const history = [
      reflection('r1', '2024-01-01', 'arla', [replaces('ring', 'ring')]),
      reflection('r2', '2024-02-01', 'bore', [confirms('ring')]),
    ];
    expect(problemsOf(history).map(({ code }) => code)).toEqual(['replaces-itself']);
    expect(practiceIn(history, 'ring')).toMatchObject({ status: 'confirmed', replaces: [] });
  });
});

describe('replacements that go in a circle', () => {
  it('are reported with the circle, where it closes', () => {
    const history = [
      reflection('r1', '2024-01-01', 'arla', [replaces('a', 'b')]),
      reflection('r2', '2024-01-01', 'arla', [replaces('b', 'a')]),
    ];
    expect(problemsOf(history)).toEqual([
      {
        file: 'reflections/2024/r2.mdx',
        path: ['conclusions', 0, 'practice'],
        code: 'replace-cycle',
        params: { path: 'a → b → a' },
      },
    ]);
    expect(practiceIn(history, 'a').replacedBy?.practice).toBe('b');
    expect(practiceIn(history, 'b').replacedBy).toBeUndefined();
  });

  it('are reported in full when longer, beside what else is wrong', () => {
    const history = [
      reflection('r1', '2024-01-01', 'arla', [introduces('a')]),
      reflection('r2', '2024-02-01', 'arla', [replaces('a', 'b')]),
      reflection('r3', '2024-03-01', 'arla', [replaces('b', 'c')]),
      reflection('r4', '2024-04-01', 'arla', [replaces('c', 'a')]),
    ];
    expect(problemsOf(history)).toMatchObject([
      { code: 'practice-introduced-twice', params: { practice: 'a' } },
      { code: 'replace-cycle', params: { path: 'a → b → c → a' } },
    ]);
    expect(practiceIn(history, 'c').status).toBe('new');
  });
});

describe('a practice replaced twice', () => {
  const history = [
    reflection('r1', '2024-01-01', 'arla', [introduces('brev')]),
    reflection('r2', '2024-02-01', 'bore', [replaces('brev', 'samtal')]),
    reflection('r3', '2024-03-01', 'arla', [replaces('brev', 'video')]),
  ];

  it('is reported at the later one and names the file of the first', () => {
    expect(problemsOf(history)).toEqual([
      {
        file: 'reflections/2024/r3.mdx',
        path: ['conclusions', 0, 'practice'],
        code: 'replaced-twice',
        params: { practice: 'brev', otherFile: 'reflections/2024/r2.mdx' },
      },
    ]);
  });

  it('leads to the first replacement, and the second new practice is independent', () => {
    expect(practiceIn(history, 'brev').replacedBy?.practice).toBe('samtal');
    expect(practiceIn(history, 'video')).toMatchObject({ status: 'new', replaces: [] });
  });
});

describe('problems', () => {
  it('come by file and place', () => {
    const drawn = Array.from({ length: 11 }, (_, at) => confirms(`okand-${at}`));
    const found = problemsOf([
      reflection('b', '2024-01-01', 'arla', drawn),
      reflection('a', '2024-02-01', 'arla', [confirms('okand')]),
    ]);
    expect(found.map(({ file, path }) => [file.slice(-5), path[1]])).toEqual([
      ['a.mdx', 0],
      ...drawn.map((_, at) => ['b.mdx', at]),
    ]);
  });

  it('are none in an empty knowledge base', () => {
    expect(projectPractices([])).toEqual({ practices: [], problems: [] });
  });
});
