import { filterKeys, type SearchState } from '../search-state.ts';
import type { FilterCounts } from '../search-results.ts';
import { filterNames } from '../search-filters.ts';
import { filled } from './fill-template.ts';
import { requireElement } from './require-element.ts';
import type { SearchWords } from './interface-texts.ts';

/** The filters of the search page. */
export interface FilterPanel {
  chosen(): SearchState['chosen'];
  /** Shows what is chosen. */
  choose(chosen: SearchState['chosen']): void;
  /** Shows how many pages each value would leave; nothing when that is not known. */
  showCounts(counts: FilterCounts | undefined): void;
  /** Hears of every choice. */
  onChange(react: () => void): void;
}

/**
 * The boxes in `panel`, whose names and values are those of addresses. Folded
 * together it says how many are chosen, in `[data-search-chosen]`.
 * @throws when that is missing
 */
export function createFilterPanel(panel: HTMLDetailsElement, words: SearchWords): FilterPanel {
  const chosenCount = requireElement(panel, '[data-search-chosen]');
  const boxes = [...panel.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
  // Useless without script, so shown by it; open where there is room beside the results.
  panel.open = matchMedia('(width >= 62rem)').matches;
  panel.hidden = false;
  const showChosenCount = () => {
    const count = boxes.filter(({ checked }) => checked).length;
    chosenCount.textContent = count > 0 ? filled(words.chosen, count) : '';
  };
  panel.addEventListener('change', showChosenCount);
  return {
    chosen: () =>
      Object.fromEntries(
        filterKeys.map((key) => [
          key,
          boxes.filter((box) => box.name === filterNames[key] && box.checked).map(valueOf),
        ]),
      ) as unknown as SearchState['chosen'],
    choose: (chosen) => {
      for (const key of filterKeys) {
        for (const box of boxes.filter(({ name }) => name === filterNames[key])) {
          box.checked = chosen[key].includes(box.value);
        }
      }
      showChosenCount();
    },
    showCounts: (counts) => {
      for (const box of boxes) {
        const count = box.closest('label')?.querySelector('.count');
        if (count) count.textContent = counts ? String(counts[box.name]?.[box.value] ?? 0) : '';
      }
    },
    onChange: (react) => panel.addEventListener('change', react),
  };
}

const valueOf = ({ value }: HTMLInputElement) => value;
