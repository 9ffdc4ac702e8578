import type { Messages } from '../../../core/i18n/index.ts';
import type { CreateElement, Element } from '../../decap/globals.ts';

/** Options of {@link createItemToolbar}. */
export interface ItemToolbarOptions {
  /** Name and number of the item, such as `slutsats 2`. */
  readonly name: string;
  /** Number in the list, from 1. */
  readonly number: number;
  /** One line that summarises its content. */
  readonly summary: string;
  /** Whether the item is collapsed. */
  readonly isClosed: boolean;
  /** Whether a field in it is invalid. */
  readonly hasError: boolean;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** Whether anything is filled in, so that removal has to be confirmed. */
  readonly isFilled: boolean;
  /** Expands or collapses the item. */
  toggle(event: unknown): void;
  /** Swaps the item with its neighbour before (-1) or after (1). */
  move(by: -1 | 1): void;
  remove(event: unknown): void;
}

/** The used part of a React click event. */
interface Click {
  readonly currentTarget: HTMLButtonElement;
}

/**
 * Creates the toolbar above a list item: its summary expands and collapses the item,
 * and labelled buttons move and remove it. Decap's own toolbar has unlabelled icons,
 * and items can be moved only by dragging.
 */
export function createItemToolbar(
  h: CreateElement,
  words: Messages['lists']['items'],
  options: ItemToolbarOptions,
): Element {
  const { name, number, summary, isClosed, hasError, isFirst, isLast, toggle } = options;
  const tool = (sign: string, label: string, onClick: (click: Click) => void, disabled = false) =>
    h(
      'button',
      {
        type: 'button',
        className: 'sk-tool',
        'aria-label': label,
        title: label,
        disabled,
        onClick,
      },
      sign,
    );
  const move = (by: -1 | 1) => (click: Click) => {
    const button = click.currentTarget;
    options.move(by);
    // Focus follows the moved item; from a button that is now disabled, to the other one.
    setTimeout(() => {
      const other = by === -1 ? button.nextElementSibling : button.previousElementSibling;
      ((button.disabled ? other : button) as HTMLElement | null)?.focus();
    });
  };
  const remove = (click: Click) => {
    if (!options.isFilled || window.confirm(words.reallyRemove(name, summary))) {
      options.remove({ ...click, preventDefault: () => undefined });
    }
  };
  return h(
    'div',
    { className: hasError ? 'sk-field sk-itembar sk-wrong' : 'sk-field sk-itembar', key: 'bar' },
    h(
      'button',
      { type: 'button', className: 'sk-toggle', 'aria-expanded': !isClosed, onClick: toggle },
      h('span', { className: 'sk-number' }, `${number}.`),
      h('span', { className: 'sk-summary' }, summary),
    ),
    tool('↑', words.up(name), move(-1), isFirst),
    tool('↓', words.down(name), move(1), isLast),
    tool('×', words.remove(name), remove),
  );
}
