import { filterKeys, type SearchState } from './address.ts';
import { filterNames, type FilterKey } from './filters.ts';
import type { Answer, Hit } from './pagefind.ts';

/** What the reader sees and does on the search page. */
export type SearchView = ReturnType<typeof searchView>;

/** Texts with a place for a number or a word, filled in here. */
const place = '{}';

/**
 * The elements of the search page. Knows the document and nothing of searching.
 * @throws when the page lacks one of its parts
 */
export function searchView(root: HTMLElement) {
  const find = <T extends HTMLElement>(selector: string): T => {
    const element = root.querySelector<T>(selector);
    if (!element) throw new Error(`The search page has no ${selector}`);
    return element;
  };
  const form = find<HTMLFormElement>('form[role="search"]');
  const input = find<HTMLInputElement>('input[type="search"]');
  const status = find('[data-search-status]');
  const list = find<HTMLOListElement>('[data-search-results]');
  const help = find('[data-search-help]');
  const more = find<HTMLButtonElement>('[data-search-more]');
  const filterPanel = find<HTMLDetailsElement>('[data-search-filters]');
  const boxes = [...filterPanel.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
  const text = (name: string) => status.dataset[name] ?? '';
  const labels = new Map(
    boxes.map((box) => [`${box.name} ${box.value}`, box.dataset['label'] ?? box.value]),
  );

  // Useless without script, so shown by it; open where there is room beside the results.
  filterPanel.open = matchMedia('(width >= 62rem)').matches;
  filterPanel.hidden = false;

  const say = (words: string, withHelp = false) => {
    status.textContent = words;
    help.hidden = !withHelp;
  };
  const clear = () => {
    list.replaceChildren();
    more.hidden = true;
  };
  const showCounts = (counts: Answer['counts'] | undefined) => {
    for (const box of boxes) {
      const count = box.closest('label')?.querySelector('.count');
      if (count) count.textContent = counts ? String(counts[box.name]?.[box.value] ?? 0) : '';
    }
  };

  return {
    /** Path the site is published under. */
    base: root.dataset['base'] ?? '/',
    /** What is typed and chosen now. */
    state: (): SearchState => ({
      query: input.value,
      chosen: Object.fromEntries(
        filterKeys.map((key) => [key, chosenValues(boxes, key)]),
      ) as unknown as SearchState['chosen'],
    }),
    /** Shows a state in the field and the boxes. */
    setState: ({ query, chosen }: SearchState) => {
      input.value = query;
      for (const key of filterKeys) {
        for (const box of boxes.filter(({ name }) => name === filterNames[key])) {
          box.checked = chosen[key].includes(box.value);
        }
      }
    },
    onTyping: (react: () => void) => input.addEventListener('input', react),
    onInterest: (react: () => void) => root.addEventListener('focusin', react, { once: true }),
    onDecision: (react: () => void) => {
      form.addEventListener('submit', (event) => {
        event.preventDefault();
        react();
      });
      filterPanel.addEventListener('change', react);
      find('[data-search-clear]').addEventListener('click', () => {
        for (const box of boxes) box.checked = false;
        react();
      });
    },
    onMore: (react: () => Promise<void>) => {
      more.onclick = () => void react();
    },
    showIdle: () => {
      clear();
      showCounts(undefined);
      say(text('idle'));
    },
    showLoading: () => say(text('loading')),
    showFailure: () => {
      clear();
      say(text('failed'), true);
    },
    showHits: ({ count, counts }: Answer, hits: readonly Hit[], query: string) => {
      list.replaceChildren(...hits.map((hit) => row(hit, labels)));
      more.hidden = hits.length >= count;
      showCounts(counts);
      if (count === 0) say(text('none').replace(place, query), true);
      else say(count === 1 ? text('one') : text('many').replace(place, String(count)));
    },
    addHits: (hits: readonly Hit[], hasMore: boolean) => {
      const rows = hits.map((hit) => row(hit, labels));
      list.append(...rows);
      more.hidden = !hasMore;
      rows[0]?.querySelector('a')?.focus();
    },
  };
}

function chosenValues(boxes: readonly HTMLInputElement[], key: FilterKey): string[] {
  return boxes
    .filter((box) => box.name === filterNames[key] && box.checked)
    .map((box) => box.value);
}

function row(hit: Hit, labels: ReadonlyMap<string, string>): HTMLLIElement {
  const item = document.createElement('li');
  const heading = document.createElement('h2');
  const link = document.createElement('a');
  link.href = hit.href;
  link.textContent = hit.title;
  heading.append(link);
  const kind = document.createElement('p');
  kind.className = 'meta';
  kind.textContent = labels.get(`${filterNames.kind} ${hit.kind}`) ?? '';
  const excerpt = document.createElement('p');
  // Pagefind escapes the text; the only elements in it are its own marks.
  excerpt.innerHTML = hit.excerpt;
  item.append(heading, excerpt, kind);
  return item;
}
