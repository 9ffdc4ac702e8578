import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Searcher } from '../../../src/search/search-results.ts';
import {
  loadingDelay,
  typingPause,
  createSearchController,
  type CompletedSearch,
} from '../../../src/search/interface/search-controller.ts';
import { answerOf, fakeSearcher, stateOf, strictSearcher } from './fake-searcher.ts';

/** A display that writes down what it is told. */
function display() {
  const shown: string[] = [];
  return {
    shown,
    display: {
      idle: () => void shown.push('idle'),
      loading: () => void shown.push('loading'),
      found: ({
        state,
        results: answer,
        firstResults: hits,
        countWithoutFilters: without,
      }: CompletedSearch) =>
        void shown.push(`${state.query}: ${hits.length} of ${answer.count}, else ${without}`),
      failed: () => void shown.push('failed'),
    },
  };
}

function controllerOf(open: () => Promise<Searcher>) {
  const seen = display();
  let isAmong = false;
  const controller = createSearchController({
    open,
    display: seen.display,
    length: 6,
    mayChange: () => !isAmong,
  });
  return { ...seen, controller, goAmong: () => (isAmong = true) };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Lets everything that waits for nothing but its turn happen. */
const settle = () => vi.advanceTimersByTimeAsync(0);

describe('a search', () => {
  it('shows its first pages and how many there are', async () => {
    const { searcher, asked } = fakeSearcher();
    const { controller, shown } = controllerOf(async () => searcher);
    const found = controller.search(stateOf('sjuk'), true);
    await settle();
    expect(asked.map(({ options }) => options)).toEqual([{ isTyping: true, isBrief: true }]);
    asked[0]!.answer(answerOf(5));
    expect((await found)?.results.count).toBe(5);
    expect(shown).toEqual(['sjuk: 3 of 5, else 0']);
  });

  it('that is overtaken is never shown, in whatever order the answers come', async () => {
    const { searcher, asked } = fakeSearcher();
    const { controller, shown } = controllerOf(async () => searcher);
    const searches = ['s', 'sj', 'sju'].map((query) => controller.search(stateOf(query), true));
    await settle();
    expect(asked.length).toBe(3);
    asked[2]!.answer(answerOf(3));
    asked[0]!.answer(answerOf(9));
    asked[1]!.fail();
    expect((await Promise.all(searches)).map((one) => one?.state.query)).toEqual([
      undefined,
      undefined,
      'sju',
    ]);
    expect(shown).toEqual(['sju: 3 of 3, else 0']);
  });

  it('for nothing is idle at once, and what was under way is not shown after it', async () => {
    const { searcher, asked } = fakeSearcher();
    const { controller, shown } = controllerOf(async () => searcher);
    const first = controller.search(stateOf('sjuk'), true);
    await settle();
    await controller.search(stateOf('  '), true);
    asked[0]!.answer(answerOf(1));
    await first;
    expect(shown).toEqual(['idle']);
  });

  it('tells of waiting only when there is some', async () => {
    const { searcher, asked } = fakeSearcher();
    const { controller, shown } = controllerOf(async () => searcher);
    const quick = controller.search(stateOf('a'), true);
    await vi.advanceTimersByTimeAsync(loadingDelay - 1);
    asked[0]!.answer(answerOf(1));
    await quick;
    await vi.advanceTimersByTimeAsync(loadingDelay);
    expect(shown).toEqual(['a: 1 of 1, else 0']);

    const slow = controller.search(stateOf('ab'), true);
    await vi.advanceTimersByTimeAsync(loadingDelay);
    expect(shown.at(-1)).toBe('loading');
    asked[1]!.answer(answerOf(1));
    await slow;
    expect(shown.at(-1)).toBe('ab: 1 of 1, else 0');
  });
});

describe('a search while typing', () => {
  it('shows a few pages between two keys, and the rest when typing rests', async () => {
    const { searcher, asked } = fakeSearcher();
    const { controller, shown } = controllerOf(async () => searcher);
    const found = controller.search(stateOf('sjuk'), true);
    await settle();
    asked[0]!.answer(answerOf(9));
    await found;
    await vi.advanceTimersByTimeAsync(typingPause);
    expect(asked.map(({ options }) => options?.isBrief)).toEqual([true, false]);
    asked[1]!.answer(answerOf(9));
    await settle();
    expect(shown).toEqual(['sjuk: 3 of 9, else 0', 'sjuk: 6 of 9, else 0']);
  });

  it('keeps what was there while half a word is found nowhere', async () => {
    const { searcher, asked } = fakeSearcher();
    const { controller, shown } = controllerOf(async () => searcher);
    const found = controller.search(stateOf('sjukx'), true);
    await settle();
    asked[0]!.answer(answerOf(0));
    await found;
    expect(shown).toEqual([]);
    await vi.advanceTimersByTimeAsync(typingPause);
    asked[1]!.answer(answerOf(0));
    await settle();
    expect(shown).toEqual(['sjukx: 0 of 0, else 0']);
  });

  it('changes nothing any more once the reader is among what was found', async () => {
    const { searcher, asked } = fakeSearcher();
    const { controller, goAmong } = controllerOf(async () => searcher);
    const found = controller.search(stateOf('sjuk'), true);
    await settle();
    asked[0]!.answer(answerOf(9));
    await found;
    goAmong();
    await vi.advanceTimersByTimeAsync(typingPause * 2);
    expect(asked).toHaveLength(1);
  });

  it('does not wait for a rest once it is decided', async () => {
    const { searcher, asked } = fakeSearcher();
    const { controller } = controllerOf(async () => searcher);
    const typed = controller.search(stateOf('sjuk'), true);
    await settle();
    asked[0]!.answer(answerOf(9));
    await typed;
    void controller.search(stateOf('sjuk'), false);
    await vi.advanceTimersByTimeAsync(typingPause * 2);
    expect(asked.map(({ options }) => options)).toEqual([
      { isTyping: true, isBrief: true },
      { isTyping: false, isBrief: false },
    ]);
  });
});

describe('a search that finds nothing with its filters', () => {
  it('says how much there is without them', async () => {
    const { controller, shown } = controllerOf(async () => strictSearcher);
    await controller.search(stateOf('sjuk', ['metod']), false);
    await controller.search(stateOf('sjuk'), false);
    expect(shown).toEqual(['sjuk: 0 of 0, else 3', 'sjuk: 3 of 3, else 0']);
  });
});

describe('a search that fails', () => {
  it('is told of, and made once more when asked for', async () => {
    let isBroken = true;
    const { controller, shown } = controllerOf(async () => {
      if (isBroken) throw new Error('offline');
      return strictSearcher;
    });
    expect(await controller.retry()).toBeUndefined();
    await controller.search(stateOf('sjuk'), false);
    expect(shown).toEqual(['failed']);
    isBroken = false;
    await controller.retry();
    expect(shown).toEqual(['failed', 'sjuk: 3 of 3, else 0']);
  });

  it('also when only its pages cannot be loaded', async () => {
    const broken = answerOf(3, { results: () => Promise.reject(new Error('gone')) });
    const { controller, shown } = controllerOf(async () => ({ search: async () => broken }));
    await controller.search(stateOf('sjuk'), true);
    expect(shown).toEqual(['failed']);
  });
});
