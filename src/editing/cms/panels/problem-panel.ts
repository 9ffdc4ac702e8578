import type { Messages } from '../../../core/i18n/index.ts';
import type { ApiProblem } from '../../protocol/api-problem.ts';
import { make } from './create-element.ts';

/** One problem that prevents an entry from being saved, as far as the panel shows it. */
export type FieldProblem = Pick<ApiProblem, 'path' | 'label' | 'message' | 'help'>;

/** What the panel is made with. */
export interface ProblemPanelOptions {
  readonly words: Messages['admin'];
  /** Said above the list, when it is not about problems by field. */
  readonly error: string;
  /** The editor has read it. */
  close(): void;
}

/** A list of everything that stopped an entry from being saved, with ways to the fields. */
export function problemPanel(
  problems: readonly FieldProblem[],
  { words, error, close }: ProblemPanelOptions,
): HTMLElement {
  const isByField = problems.length > 0;
  return make(
    'section',
    { class: 'sk-panel sk-problems', 'aria-labelledby': 'sk-problems-heading' },
    make('h2', { id: 'sk-problems-heading', tabindex: '-1' }, words.problems.heading),
    make('p', {}, isByField ? words.problems.lead : error),
    make('ul', {}, ...problems.map((problem) => make('li', {}, ...item(problem, words)))),
    make(
      'p',
      { class: 'sk-actions' },
      make('button', { type: 'button', onclick: close }, words.close),
    ),
  );
}

function item({ path, label, message, help }: FieldProblem, words: Messages['admin']): Node[] {
  const target = fieldElement(path);
  const name = make('strong', {}, label);
  const goTo = () => {
    target?.scrollIntoView({ block: 'start' });
    target?.focus();
  };
  const way = target
    ? make(
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
  return [way, make('span', {}, ` ${message} `), make('span', { class: 'sk-fix' }, help)];
}

/**
 * Where the value is filled in: Decap ends the id of a field with a number of
 * its own. Inside a list, of which items may be closed, the list is the place.
 */
function fieldElement(way: readonly (string | number)[]): HTMLElement | null {
  const inList = way.some((part) => typeof part === 'number');
  const name = inList ? way[0] : way.at(-1);
  if (typeof name !== 'string') return null;
  return document.querySelector<HTMLElement>(`#nc-root [id^="${CSS.escape(name)}-field-"]`);
}
