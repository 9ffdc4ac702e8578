import { describe, expect, it } from 'vitest';
import { projectPractices } from '../../../src/core/knowledge/project-practices.ts';
import { practicesAsOf } from './practices-as-of.ts';
import {
  confirms,
  introduces,
  practiceIn,
  questions,
  refines,
  reflection,
  replaces,
} from './reflection-builders.ts';

describe('a practice', () => {
  it('has the wording, day and place of the reflection that introduces it', () => {
    const own = {
      pitfalls: ['Att glömma.'],
      notWhen: 'Vid akut fara.',
      questions: ['när ringer ni?'],
      aliases: ['påringning'],
    };
    const practice = practiceIn(
      [reflection('r1', '2024-03-01', 'arla', [introduces('ring', own)])],
      'ring',
    );
    expect(practice.wording).toEqual({
      name: 'Namn på ring',
      situation: 'När ring behövs',
      statement: 'Gör ring.',
      why: 'Därför ring.',
      steps: ['Börja med ring.'],
      pitfalls: ['Att glömma.'],
      notWhen: 'Vid akut fara.',
      questions: ['när ringer ni?'],
      aliases: ['påringning'],
    });
    expect(practice).toMatchObject({
      introducedOn: '2024-03-01',
      supportedOn: '2024-03-01',
      statusSince: '2024-03-01',
      replaces: [],
      evidence: {
        reflections: 1,
        teams: 1,
        supportingReflections: 1,
        supportingTeams: 1,
        questioningReflections: 0,
      },
    });
  });

  it('takes over what refinements change and keeps the rest, its own why among it', () => {
    const { wording } = practiceIn(
      [
        reflection('r1', '2024-01-01', 'arla', [
          introduces('ring', {
            pitfalls: ['En grop.'],
            notWhen: 'På natten.',
            questions: ['när ringer ni?'],
            aliases: ['påringning'],
          }),
        ]),
        reflection('r2', '2024-02-01', 'bore', [
          refines('ring', { name: 'Ring genast', pitfalls: [], aliases: [] }),
        ]),
        reflection('r3', '2024-03-01', 'bore', [
          refines('ring', { steps: ['Ring.', 'Lyssna.'], questions: ['ringer någon?'] }),
        ]),
      ],
      'ring',
    );
    expect(wording).toMatchObject({
      name: 'Ring genast',
      statement: 'Gör ring.',
      why: 'Därför ring.',
      steps: ['Ring.', 'Lyssna.'],
      pitfalls: [],
      notWhen: 'På natten.',
      questions: ['ringer någon?'],
      aliases: [],
    });
  });

  it('follows the areas, themes and perspectives of its reflection where it gives none of its own', () => {
    const where = {
      areas: ['sjukdom', 'pension'],
      themes: ['sprak'],
      perspectives: ['employee', 'client'],
    } as const;
    const own = { areas: ['pension'], perspectives: ['client' as const] };
    const history = [
      reflection('r1', '2024-01-01', 'arla', [introduces('egen', own), introduces('lik')], {
        areas: [...where.areas],
        themes: [...where.themes],
        perspectives: [...where.perspectives],
      }),
    ];
    expect(practiceIn(history, 'egen')).toMatchObject({
      areas: ['pension'],
      themes: ['sprak'],
      perspectives: ['client'],
    });
    expect(practiceIn(history, 'lik')).toMatchObject(where);
  });

  it('is not carried into other areas by teams that confirm or refine it there', () => {
    const elsewhere = { areas: ['dodsfall'], themes: ['mote'] };
    const practice = practiceIn(
      [
        reflection('r1', '2024-01-01', 'arla', [introduces('ring')]),
        reflection('r2', '2024-02-01', 'bore', [confirms('ring')], elsewhere),
        reflection('r3', '2024-03-01', 'bore', [refines('ring')], elsewhere),
      ],
      'ring',
    );
    expect([practice.areas, practice.themes]).toEqual([['sjukdom'], []]);
  });

  it('gathers parties and methods from all its reflections, in order of appearance', () => {
    const practice = practiceIn(
      [
        reflection('r3', '2024-03-01', 'bore', [questions('ring')], { parties: ['enhet'] }),
        reflection('r1', '2024-01-01', 'arla', [introduces('ring')], {
          parties: ['region', 'kommun'],
          method: 'rundan',
        }),
        reflection('r2', '2024-02-01', 'bore', [confirms('ring')], {
          parties: ['kommun'],
          method: 'incheckning',
        }),
        reflection('r4', '2024-04-01', 'bore', [confirms('ring')], { method: 'rundan' }),
      ],
      'ring',
    );
    expect(practice.parties).toEqual(['region', 'kommun', 'enhet']);
    expect(practice.methods).toEqual(['rundan', 'incheckning']);
  });

  it('counts a reflection and a team once, however many conclusions they draw', () => {
    const { evidence } = practiceIn(
      [
        reflection('r1', '2024-01-01', 'arla', [introduces('ring'), confirms('ring')]),
        reflection('r2', '2024-02-01', 'bore', [refines('ring'), questions('ring')]),
        reflection('r3', '2024-03-01', 'bore', [questions('ring'), questions('ring')]),
      ],
      'ring',
    );
    expect(evidence).toEqual({
      reflections: 3,
      teams: 2,
      supportingReflections: 2,
      supportingTeams: 2,
      questioningReflections: 2,
    });
  });

  it('orders its lineage by date, then reflection id, then place in the list', () => {
    const { lineage } = practiceIn(
      [
        reflection('a-b', '2024-02-01', 'bore', [questions('ring'), refines('ring')]),
        reflection('a', '2024-02-01', 'arla', [confirms('ring')]),
        reflection('z', '2024-01-01', 'arla', [introduces('annat'), introduces('ring')]),
      ],
      'ring',
    );
    expect(lineage.map(({ reflection: id, index, type, role }) => [id, index, type, role])).toEqual(
      [
        ['z', 1, 'introduces', 'origin'],
        ['a', 0, 'confirms', 'support'],
        ['a-b', 0, 'questions', 'doubt'],
        ['a-b', 1, 'refines', 'support'],
      ],
    );
    expect(lineage[1]).toMatchObject({
      reflectionTitle: 'Rubrik för a',
      team: 'arla',
      date: '2024-02-01',
    });
  });

  it('starts with its introduction although another reflection of that day sorts before it', () => {
    const history = [
      reflection('a', '2024-01-01', 'bore', [confirms('ring')]),
      reflection('b', '2024-01-01', 'arla', [introduces('ring')]),
    ];
    expect(projectPractices(history).problems).toEqual([]);
    expect(practiceIn(history, 'ring').lineage.map(({ reflection: id }) => id)).toEqual(['b', 'a']);
  });
});

describe('a replacement', () => {
  const history = [
    reflection('r1', '2024-01-01', 'arla', [introduces('brev')]),
    reflection('r2', '2024-02-01', 'bore', [confirms('brev')]),
    reflection('r3', '2024-03-01', 'cirkel', [replaces('brev', 'samtal')]),
    reflection('r4', '2024-04-01', 'arla', [confirms('brev'), questions('brev')]),
  ];

  it('shows on the old practice, with the day and the reflection behind it', () => {
    expect(practiceIn(history, 'brev').replacedBy).toEqual({
      practice: 'samtal',
      reflection: 'r3',
      reflectionTitle: 'Rubrik för r3',
      team: 'cirkel',
      date: '2024-03-01',
    });
  });

  it('is the origin of the new practice, which names the old one', () => {
    const practice = practiceIn(history, 'samtal');
    expect(practice.replaces).toEqual(['brev']);
    expect(practice.lineage).toHaveLength(1);
    expect(practice.lineage[0]).toMatchObject({ type: 'replaces', role: 'origin' });
    expect(practice.wording.name).toBe('Namn på samtal');
  });

  it('does not count as evidence for the old practice nor hand its evidence on', () => {
    expect(practiceIn(history, 'samtal').evidence.reflections).toBe(1);
    expect(practiceIn(history.slice(0, 3), 'brev').evidence.reflections).toBe(2);
  });

  it('can be followed by another', () => {
    const longer = [
      ...history,
      reflection('r5', '2024-05-01', 'arla', [replaces('samtal', 'video')]),
    ];
    expect(practiceIn(longer, 'samtal')).toMatchObject({
      status: 'replaced',
      replaces: ['brev'],
      replacedBy: { practice: 'video' },
    });
    expect(practiceIn(longer, 'video').status).toBe('new');
  });
});

describe('practices as of a day', () => {
  const history = [
    reflection('r1', '2024-01-01', 'arla', [introduces('ring')]),
    reflection('r2', '2024-02-01', 'bore', [refines('ring', { name: 'Ring genast' })]),
  ];

  it('include what was concluded on that very day', () => {
    expect(practicesAsOf(history, '2024-02-01').practices[0]?.wording.name).toBe('Ring genast');
  });

  it('leave out what came later', () => {
    expect(practicesAsOf(history, '2024-01-31').practices[0]?.wording.name).toBe('Namn på ring');
    expect(practicesAsOf(history, '2023-12-31')).toEqual({ practices: [], problems: [] });
  });
});
