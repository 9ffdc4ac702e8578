import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createAnnouncer, typingDelay } from '../../../src/search/interface/live-announcer.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('a result is read out once typing rests, not at every key', () => {
  const region = { textContent: '' as string | null };
  const aloud = createAnnouncer(region);
  for (const count of [30, 20, 10]) {
    aloud.announce(`${count} träffar`, true);
    vi.advanceTimersByTime(typingDelay - 1);
    expect(region.textContent).toBe('');
  }
  vi.advanceTimersByTime(1);
  expect(region.textContent).toBe('10 träffar');
});

it('the same words are said again when they come again', () => {
  const region = { textContent: '' as string | null };
  const aloud = createAnnouncer(region);
  aloud.announce('10 träffar', true);
  vi.runAllTimers();
  aloud.announce('10 träffar', true);
  expect(region.textContent).toBe('');
  vi.runAllTimers();
  expect(region.textContent).toBe('10 träffar');
});

it('a decision is answered sooner, and what was to be said can be taken back', () => {
  const region = { textContent: '' as string | null };
  const aloud = createAnnouncer(region);
  aloud.announce('3 träffar', false);
  vi.advanceTimersByTime(typingDelay / 2);
  expect(region.textContent).toBe('3 träffar');
  aloud.announce('4 träffar', true);
  aloud.cancel();
  vi.runAllTimers();
  expect(region.textContent).toBe('');
});
