import type { Messages } from '../../../core/i18n/index.ts';
import type { ProblemInForm } from '../../../core/model/problem-in-form.ts';
import { createElement } from '../../../core/util/create-element.ts';

/** What {@link problemPanel} is made with. */
export interface ProblemPanelOptions {
  readonly words: Messages['admin'];
  /** Shown instead of the list when there are no problems by field. */
  readonly error: string;
  /** Called when the editor closes the panel. */
  close(): void;
}

/** A panel with everything that prevented an entry from being saved, and buttons that lead to the fields. */
export function problemPanel(
  problems: readonly ProblemInForm[],
  { words, error, close }: ProblemPanelOptions,
): HTMLElement {
  const isByField = problems.length > 0;
  return createElement(
    'section',
    { class: 'sk-panel sk-problems', 'aria-labelledby': 'sk-problems-heading' },
    createElement('h2', { id: 'sk-problems-heading', tabindex: '-1' }, words.problems.heading),
    createElement('p', {}, isByField ? words.problems.lead : error),
    createElement(
      'ul',
      {},
      ...problems.map((problem) => createElement('li', {}, ...item(problem, words))),
    ),
    createElement(
      'p',
      { class: 'sk-actions' },
      createElement('button', { type: 'button', onclick: close }, words.close),
    ),
  );
}

function item({ path, label, message, help }: ProblemInForm, words: Messages['admin']): Node[] {
  const target = fieldElement(path);
  const name = createElement('strong', {}, label);
  const goTo = () => {
    target?.scrollIntoView({ block: 'start' });
    target?.focus();
  };
  const link = target
    ? createElement(
        'button',
        {
          type: 'button',
          class: 'sk-way',
          onclick: goTo,
          'aria-label': words.problems.goTo(label),
        },
        name,
      )
    : name;
  return [
    link,
    createElement('span', {}, ` ${message} `),
    createElement('span', { class: 'sk-fix' }, help),
  ];
}

/**
 * The element where the value is filled in; Decap ends its id with a number. For
 * a value inside a list it is the list, since the item may be collapsed.
 */
function fieldElement(path: readonly (string | number)[]): HTMLElement | null {
  const inList = path.some((part) => typeof part === 'number');
  const name = inList ? path[0] : path.at(-1);
  if (typeof name !== 'string') return null;
  return document.querySelector<HTMLElement>(`#nc-root [id^="${CSS.escape(name)}-field-"]`);
}
