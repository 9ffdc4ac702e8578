import type { Messages } from '../../../core/i18n/index.ts';
import type { CreateElement, Element } from '../../decap/globals.ts';

/** What the bar of an item is made with. */
export interface ItemBarOptions {
  /** What the item is called among the others: `slutsats 2`. */
  readonly name: string;
  /** Its number, from 1. */
  readonly number: number;
  /** What is in it, in a line. */
  readonly summary: string;
  /** Whether it is closed. */
  readonly isClosed: boolean;
  /** Whether something in it must be mended. */
  readonly isWrong: boolean;
  /** Whether it is the first. */
  readonly isFirst: boolean;
  /** Whether it is the last. */
  readonly isLast: boolean;
  /** Whether anything is filled in, so that removing it needs a second thought. */
  readonly isFilled: boolean;
  /** Opens or closes it. */
  toggle(event: unknown): void;
  /** Moves it before (-1) or after (1) its neighbour. */
  move(by: -1 | 1): void;
  remove(event: unknown): void;
}

/** A click, as much of it as is used here. */
interface Click {
  readonly currentTarget: HTMLButtonElement;
}

/**
 * The bar above an item of a list: its summary opens and closes it, and buttons
 * with names move and remove it. Decap's own has signs without names, and can
 * be moved with a mouse only.
 */
export function itemBar(
  h: CreateElement,
  words: Messages['lists']['items'],
  options: ItemBarOptions,
): Element {
  const { name, number, summary, isClosed, isWrong, isFirst, isLast, toggle } = options;
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
    // The item has changed places, and the keyboard goes along; from a button that is off now, to the other.
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
    { className: isWrong ? 'sk-field sk-itembar sk-wrong' : 'sk-field sk-itembar', key: 'bar' },
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
