import { describe, expect, it } from 'vitest';
import { markFreshness } from '../../../src/reading/client/mark-freshness.ts';

/** What the marking needs of an element; browsers are tested in tests/browser. */
interface StandIn {
  textContent: string;
  readonly dataset: Record<string, string>;
}

const note = (dueOn: string): StandIn => ({
  textContent: 'Granskas senast i mars 2026',
  dataset: { dueOn, due: 'Behöver granskas sedan mars 2026' },
});

function mark(elements: readonly StandIn[], now: Date): void {
  const root = { querySelectorAll: () => elements };
  markFreshness(root as unknown as ParentNode, now);
}

describe('the mark of what is due for review', () => {
  it.each([
    ['the day before', new Date(2026, 2, 8, 23, 59), false],
    ['the day itself, from midnight where the reader is', new Date(2026, 2, 9, 0, 0), true],
    ['a year later', new Date(2027, 2, 9), true],
  ])('is right on %s', (_when, now, isDue) => {
    const element = note('2026-03-09');
    mark([element], now);
    expect(element.dataset['state']).toBe(isDue ? 'due' : undefined);
    expect(element.textContent).toBe(
      isDue ? 'Behöver granskas sedan mars 2026' : 'Granskas senast i mars 2026',
    );
  });

  it('is given to each note by itself', () => {
    const notes = [note('2026-01-01'), note('2028-01-01')];
    mark(notes, new Date(2027, 0, 1));
    expect(notes.map(({ dataset }) => dataset['state'])).toEqual(['due', undefined]);
  });

  it('is not given where the page says nothing of a day', () => {
    const empty: StandIn = { textContent: '–', dataset: { dueOn: '' } };
    mark([empty], new Date(2027, 0, 1));
    expect(empty).toEqual({ textContent: '–', dataset: { dueOn: '' } });
  });
});
