import { describe, expect, it } from 'vitest';
import type { Conclusion } from '../../../src/core/model/conclusion.ts';
import {
  confirms,
  introduces,
  practiceIn,
  questions,
  refines,
  reflection,
  replaces,
} from './reflection-builders.ts';

const p = 'ring';
const [confirmed, refined, questioned] = [confirms(p), refines(p), questions(p)];

/** Status of a practice that arla introduces on the first of January, after what follows. */
function after(...later: readonly (readonly [date: string, team: string, ...Conclusion[]])[]) {
  const { status, statusSince, supportedOn } = practiceIn(
    [
      reflection('r0', '2024-01-01', 'arla', [introduces(p)]),
      ...later.map(([date, team, ...drawn], at) => reflection(`r${at + 1}`, date, team, drawn)),
    ],
    p,
  );
  return { status, since: statusSince, supportedOn };
}

describe('a practice is new', () => {
  it('with one reflection', () => {
    expect(after()).toEqual({ status: 'new', since: '2024-01-01', supportedOn: '2024-01-01' });
  });

  it('while only the team that introduced it confirms it', () => {
    expect(after(['2024-02-01', 'arla', confirmed], ['2024-03-01', 'arla', refined])).toEqual({
      status: 'new',
      since: '2024-01-01',
      supportedOn: '2024-03-01',
    });
  });

  it('when introduced and confirmed within one reflection', () => {
    const history = [reflection('r0', '2024-01-01', 'arla', [introduces(p), confirmed])];
    expect(practiceIn(history, p).status).toBe('new');
  });

  it('again when a question is answered by its own team only', () => {
    expect(after(['2024-02-01', 'bore', questioned], ['2024-03-01', 'arla', confirmed])).toEqual({
      status: 'new',
      since: '2024-03-01',
      supportedOn: '2024-03-01',
    });
  });
});

describe('a practice is confirmed', () => {
  it.each([
    ['confirms', confirmed],
    ['refines', refined],
  ])('when a second team %s it', (_, conclusion) => {
    expect(after(['2024-02-01', 'bore', conclusion])).toMatchObject({
      status: 'confirmed',
      since: '2024-02-01',
    });
  });

  it('since the second team, however many follow', () => {
    expect(after(['2024-02-01', 'bore', confirmed], ['2024-03-01', 'cirkel', refined])).toEqual({
      status: 'confirmed',
      since: '2024-02-01',
      supportedOn: '2024-03-01',
    });
  });

  it('again when any team answers a question, if two teams support it in all', () => {
    const doubted = [
      ['2024-02-01', 'bore', confirmed],
      ['2024-03-01', 'cirkel', questioned],
      ['2024-04-01', 'arla', confirmed],
    ] as const;
    expect(after(...doubted)).toMatchObject({ status: 'confirmed', since: '2024-04-01' });
  });

  it('when the team that questioned it is the one that confirms it', () => {
    expect(
      after(['2024-02-01', 'bore', questioned], ['2024-03-01', 'bore', confirmed]).status,
    ).toBe('confirmed');
  });

  it('when introduced as a replacement and supported by a second team', () => {
    const history = [
      reflection('r0', '2024-01-01', 'arla', [introduces('brev')]),
      reflection('r1', '2024-02-01', 'arla', [replaces('brev', p)]),
      reflection('r2', '2024-03-01', 'bore', [confirmed]),
    ];
    expect(practiceIn(history, p).status).toBe('confirmed');
  });
});

describe('a practice is questioned', () => {
  it('when its latest conclusion questions it, whatever the support before', () => {
    expect(after(['2024-02-01', 'bore', confirmed], ['2024-03-01', 'cirkel', questioned])).toEqual({
      status: 'questioned',
      since: '2024-03-01',
      supportedOn: '2024-02-01',
    });
  });

  it('when a second reflection questions it without anyone confirming it', () => {
    expect(after(['2024-02-01', 'arla', questioned]).status).toBe('questioned');
  });

  it('or not by the order of the list, when one reflection does both', () => {
    expect(after(['2024-02-01', 'bore', confirmed, questioned]).status).toBe('questioned');
    expect(after(['2024-02-01', 'bore', questioned, confirmed]).status).toBe('confirmed');
  });

  it('or not by the order of the reflections, when two of one day disagree', () => {
    expect(
      after(['2024-02-01', 'bore', confirmed], ['2024-02-01', 'cirkel', questioned]).status,
    ).toBe('questioned');
    expect(
      after(['2024-02-01', 'cirkel', questioned], ['2024-02-01', 'bore', confirmed]).status,
    ).toBe('confirmed');
  });
});

describe('a practice is replaced', () => {
  const taken = replaces(p, 'samtal');

  it('when another takes over, however well supported', () => {
    expect(after(['2024-02-01', 'bore', confirmed], ['2024-03-01', 'arla', taken])).toEqual({
      status: 'replaced',
      since: '2024-03-01',
      supportedOn: '2024-02-01',
    });
  });

  it('for good, though later conclusions confirm or question it', () => {
    const later = [
      ['2024-02-01', 'arla', taken],
      ['2024-03-01', 'bore', confirmed],
      ['2024-04-01', 'cirkel', questioned],
    ] as const;
    expect(after(...later)).toEqual({
      status: 'replaced',
      since: '2024-02-01',
      supportedOn: '2024-03-01',
    });
  });
});
