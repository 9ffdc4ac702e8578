import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { announcer, typingRest } from '../../../src/search/interface/live-announcer.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('a result is read out once typing rests, not at every key', () => {
  const region = { textContent: '' as string | null };
  const aloud = announcer(region);
  for (const count of [30, 20, 10]) {
    aloud.say(`${count} träffar`, true);
    vi.advanceTimersByTime(typingRest - 1);
    expect(region.textContent).toBe('');
  }
  vi.advanceTimersByTime(1);
  expect(region.textContent).toBe('10 träffar');
});

it('the same words are said again when they come again', () => {
  const region = { textContent: '' as string | null };
  const aloud = announcer(region);
  aloud.say('10 träffar', true);
  vi.runAllTimers();
  aloud.say('10 träffar', true);
  expect(region.textContent).toBe('');
  vi.runAllTimers();
  expect(region.textContent).toBe('10 träffar');
});

it('a decision is answered sooner, and what was to be said can be taken back', () => {
  const region = { textContent: '' as string | null };
  const aloud = announcer(region);
  aloud.say('3 träffar', false);
  vi.advanceTimersByTime(typingRest / 2);
  expect(region.textContent).toBe('3 träffar');
  aloud.say('4 träffar', true);
  aloud.hush();
  vi.runAllTimers();
  expect(region.textContent).toBe('');
});
