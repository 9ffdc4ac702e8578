import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../src/core/knowledge/entry.ts';
import {
  isDue,
  reviewRule,
  reviewRules,
  type TopicLookup,
} from '../../../src/core/knowledge/freshness.ts';
import type { Area } from '../../../src/core/model/area.ts';
import type { Theme } from '../../../src/core/model/theme.ts';
import {
  area,
  confirms,
  introduces,
  practiceIn,
  questions,
  reflection,
  replaces,
  theme,
} from './reflection-builders.ts';

const site = { reviewMonths: 18 };

function lookup(areas: readonly Entry<Area>[], themes: readonly Entry<Theme>[] = []): TopicLookup {
  return {
    area: (id) => areas.find((one) => one.id === id),
    theme: (id) => themes.find((one) => one.id === id),
  };
}

/** A practice of two areas and a theme, last supported on 15 January 2024. */
const history = [
  reflection('r1', '2023-01-15', 'arla', [introduces('ring')], {
    areas: ['sjukdom', 'pension'],
    themes: ['sprak'],
  }),
  reflection('r2', '2024-01-15', 'arla', [confirms('ring')]),
  reflection('r3', '2024-05-01', 'bore', [questions('ring')]),
];
const practice = practiceIn(history, 'ring');

describe('the review interval', () => {
  it('is the site’s when neither areas nor themes set one', () => {
    const topics = lookup([area('sjukdom'), area('pension')], [theme('sprak')]);
    expect(reviewRule(practice, site, topics)).toEqual({
      dueOn: '2025-07-15',
      because: 'interval',
    });
  });

  it('counts from the last support, not from a question after it', () => {
    expect(reviewRule(practice, { reviewMonths: 1 }, lookup([]))?.dueOn).toBe('2024-02-15');
  });

  it('is the shortest that an area or theme sets, which is named', () => {
    const topics = lookup(
      [area('sjukdom', { reviewMonths: 12 }), area('pension', { reviewMonths: 6 })],
      [theme('sprak', { reviewMonths: 9 })],
    );
    expect(reviewRule(practice, site, topics)).toEqual({
      dueOn: '2024-07-15',
      because: 'interval',
      topic: { kind: 'area', id: 'pension' },
    });
  });

  it('can be a theme’s', () => {
    const topics = lookup([area('sjukdom')], [theme('sprak', { reviewMonths: 3 })]);
    expect(reviewRule(practice, site, topics)).toMatchObject({
      dueOn: '2024-04-15',
      topic: { kind: 'theme', id: 'sprak' },
    });
  });

  it('is longer than the site’s where an area says so', () => {
    const topics = lookup([area('sjukdom', { reviewMonths: 36 }), area('pension')]);
    expect(reviewRule(practice, site, topics)?.dueOn).toBe('2027-01-15');
  });

  it('is not touched by areas the practice does not belong to', () => {
    const topics = lookup([area('sjukdom'), area('dodsfall', { reviewMonths: 1 })]);
    expect(reviewRule(practice, site, topics)?.dueOn).toBe('2025-07-15');
  });
});

describe('a rule change', () => {
  const change = { date: '2024-07-01', what: 'Nya regler för karens.' };

  it('newer than the last support makes the practice due on its day', () => {
    const topics = lookup([area('sjukdom', { ruleChanges: [change] })]);
    expect(reviewRule(practice, site, topics)).toEqual({
      dueOn: '2024-07-01',
      because: 'rule-change',
      what: 'Nya regler för karens.',
      topic: { kind: 'area', id: 'sjukdom' },
    });
  });

  it('of a theme counts as well', () => {
    const topics = lookup([], [theme('sprak', { ruleChanges: [change] })]);
    expect(reviewRule(practice, site, topics)?.topic).toEqual({ kind: 'theme', id: 'sprak' });
  });

  it.each(['2024-01-15', '2023-12-31'])(
    'of %s, not after the last support, changes nothing',
    (date) => {
      const topics = lookup([area('sjukdom', { ruleChanges: [{ ...change, date }] })]);
      expect(reviewRule(practice, site, topics)?.because).toBe('interval');
    },
  );

  it('of the day after the last support counts', () => {
    const topics = lookup([area('sjukdom', { ruleChanges: [{ ...change, date: '2024-01-16' }] })]);
    expect(reviewRule(practice, site, topics)?.dueOn).toBe('2024-01-16');
  });

  it('after the interval has run out waits behind it, and both are reported', () => {
    const late = { date: '2026-01-01', what: 'Senare.' };
    const topics = lookup([area('sjukdom', { ruleChanges: [late, change] })]);
    expect(
      reviewRules(practice, site, topics).map(({ dueOn, because }) => [dueOn, because]),
    ).toEqual([
      ['2024-07-01', 'rule-change'],
      ['2025-07-15', 'interval'],
      ['2026-01-01', 'rule-change'],
    ]);
  });

  it('comes before the interval when both fall on one day', () => {
    const same = { date: '2025-07-15', what: 'Samma dag.' };
    const topics = lookup([area('sjukdom', { ruleChanges: [same] })]);
    expect(reviewRule(practice, site, topics)?.because).toBe('rule-change');
  });
});

describe('a practice is due', () => {
  const rule = { dueOn: '2025-07-15' };

  it('from the day itself by the reader’s date, and not before', () => {
    expect(isDue(rule, '2025-07-14')).toBe(false);
    expect(isDue(rule, '2025-07-15')).toBe(true);
    expect(isDue(rule, '2031-01-01')).toBe(true);
  });

  it('never when it is replaced', () => {
    const replaced = practiceIn(
      [...history, reflection('r4', '2024-06-01', 'arla', [replaces('ring', 'video')])],
      'ring',
    );
    const topics = lookup([
      area('sjukdom', { ruleChanges: [{ date: '2024-07-01', what: 'Nytt.' }] }),
    ]);
    expect(reviewRule(replaced, site, topics)).toBeUndefined();
    expect(isDue(undefined, '2099-01-01')).toBe(false);
  });
});
