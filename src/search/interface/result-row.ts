import type { SearchResult, SectionResult, TextRun } from '../search-results.ts';
import { createElement } from '../../core/util/create-element.ts';
import type { SearchTexts, StatusDisplay } from './interface-texts.ts';

/** Makes a row of the list of results. */
export type ResultRow = (hit: SearchResult, texts: SearchTexts) => HTMLLIElement;

/** A page that was found, with its parts, as the search page shows it. */
export const fullResultRow: ResultRow = (hit, texts) => {
  const row = createElement('li', { class: 'hit' });
  row.append(
    createElement(
      'h2',
      {},
      createElement('a', { href: hit.href, 'data-hit': '' }, ...highlightedNodes(hit.title)),
    ),
    kindAndStatus(hit, texts),
    createElement('p', { class: 'hit-text' }, ...highlightedNodes(hit.excerpt)),
  );
  if (hit.sections.length > 0) {
    const parts = hit.sections.slice(0, 3).map(sectionRow);
    row.append(createElement('ul', { class: 'hit-parts', role: 'list' }, ...parts));
  }
  return row;
};

/** A page that was found, as the dialog shows it: name, kind and one line. */
export const shortResultRow: ResultRow = (hit, texts) =>
  createElement(
    'li',
    { class: 'hit' },
    createElement('a', { href: hit.href, 'data-hit': '' }, ...highlightedNodes(hit.title)),
    kindAndStatus(hit, texts),
    createElement('p', { class: 'hit-text' }, ...highlightedNodes(hit.excerpt)),
  );

function sectionRow({ href, title, excerpt }: SectionResult): HTMLLIElement {
  return createElement(
    'li',
    {},
    createElement('a', { href }, ...highlightedNodes(title)),
    createElement('p', { class: 'hit-text' }, ...highlightedNodes(excerpt)),
  );
}

function kindAndStatus({ kind, status }: SearchResult, texts: SearchTexts): HTMLElement {
  const look = texts.statuses[status];
  return createElement(
    'p',
    { class: 'hit-facts' },
    createElement('span', {}, texts.kinds[kind] ?? ''),
    ...(look ? [' ', statusElement(look)] : []),
  );
}

const svgNamespace = 'http://www.w3.org/2000/svg';

/** The same as the component `Status.astro` makes. */
function statusElement({ label, name, shape, path }: StatusDisplay): HTMLElement {
  const svg = document.createElementNS(svgNamespace, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  const glyph = document.createElementNS(svgNamespace, 'path');
  glyph.setAttribute('class', `glyph glyph-${shape}`);
  glyph.setAttribute('d', path);
  svg.append(glyph);
  return createElement('span', { class: `status status-${name}` }, svg, label);
}

/** Shown text as nodes, with the words that answer marked. */
function highlightedNodes(pieces: readonly TextRun[]): (Node | string)[] {
  return pieces.map(({ text, isMatch }) => (isMatch ? createElement('mark', {}, text) : text));
}
