import type { Messages } from '../../../core/i18n/index.ts';
import { createElement } from '../../../core/util/create-element.ts';
import { labelOf, type FieldProps, type MountField } from '../widgets/field-control.ts';
import { rowProblem, rowsProblem, type LineLimits, type LineNames } from './validate-lines.ts';
import { toImmutableList, toPlain, textItems } from './list-value.ts';
import { createLineRow, type RowView } from './line-row.ts';
import { applyEdit, toRows, toTexts, type Edit, type Rows } from './edit-rows.ts';

/**
 * The widget `samklok-lines`: a list of one-line texts, each in a row. The value does
 * not change before an edit; blank rows are not stored.
 */
export function linesField(words: Messages['lists']['lines']): MountField {
  return (element, props) => {
    const { forID } = props();
    const names = namesOf(props());
    const limits = limitsOf(props());
    const views = new Map<number, RowView>();
    let lastValue = props().value;
    let reported = toPlain(lastValue);
    let rows: Rows | undefined;
    let undo: Rows | undefined;

    const list = createElement('ol', { class: 'sk-rows', role: 'list', 'aria-label': names.list });
    const add = createElement(
      'button',
      { type: 'button', class: 'sk-add', 'aria-label': words.addTo(names.list) },
      words.add,
    );
    const status = createElement('span', { role: 'status' });
    const undoButton = createElement(
      'button',
      { type: 'button', class: 'sk-undo', hidden: true },
      words.undo,
    );
    const foot = createElement('div', { class: 'sk-foot' }, add, status, undoButton);
    const box = createElement('div', { class: 'sk-linebox' });
    element.append(box);

    const neighbour = (key: number, by: -1 | 1) => rows && rows.rows[indexOf(rows, key) + by];
    const viewOf = (key: number): RowView => {
      const view =
        views.get(key) ??
        createLineRow({
          ...{ key, id: forID, one: names.one, words, onEdit },
          focusNeighbour: (by, offset) => {
            const next = neighbour(key, by);
            if (next) views.get(next.key)?.focus(Math.min(offset, next.text.length));
          },
          joinNext: () => {
            const next = neighbour(key, 1);
            if (next) onEdit({ type: 'join', key: next.key });
          },
        });
      views.set(key, view);
      return view;
    };
    const show = ({ rows: all, caret }: Rows) => {
      const shown = all.map(({ key }) => viewOf(key));
      for (const [key, { element: gone }] of views) {
        if (all.some((row) => row.key === key)) continue;
        gone.remove();
        views.delete(key);
      }
      for (const [index, { element: item }] of shown.entries()) {
        const there = list.children[index];
        if (there !== item) list.insertBefore(item, there ?? null);
      }
      for (const [index, row] of all.entries()) {
        const problem = rowProblem(row, index + 1, limits, names, words);
        shown[index]!.show({ row, number: index + 1, count: all.length, problem });
      }
      if (caret) views.get(caret.key)?.focus(caret.offset);
    };
    const setRows = (next: Rows) => {
      if (next === rows) return;
      rows = next;
      show(next);
      const texts = toTexts(next);
      if (JSON.stringify(texts) === JSON.stringify(reported)) return;
      reported = texts;
      props().onChange(toImmutableList(texts, props().value, props().field));
    };
    const onEdit = (change: Edit) => {
      const before = rows;
      if (!before) return;
      const at = change.type === 'remove' ? indexOf(before, change.key) : -1;
      undo = before.rows[at]?.text.trim() ? before : undefined;
      undoButton.hidden = undo === undefined;
      status.textContent = at < 0 ? '' : words.removed(`${names.one.toLowerCase()} ${at + 1}`);
      setRows(applyEdit(before, change));
      if (change.type === 'move') views.get(change.key)?.focusMove(change.by);
    };
    add.addEventListener('click', () => onEdit({ type: 'add' }));
    undoButton.addEventListener('click', () => {
      const old = undo;
      if (!old || !rows) return;
      undo = undefined;
      undoButton.hidden = true;
      status.textContent = '';
      const key = old.rows.find((row) => !rows?.rows.some((one) => one.key === row.key))?.key;
      setRows({ ...old, nextKey: Math.max(old.nextKey, rows.nextKey) });
      if (key !== undefined) views.get(key)?.focus(0);
    });
    box.addEventListener('focusin', () => props().setActiveStyle());
    box.addEventListener('focusout', ({ relatedTarget }) => {
      if (!box.contains(relatedTarget as Node | null)) props().setInactiveStyle();
    });

    const rebuild = () => {
      const texts = textItems(props().value);
      rows = texts && toRows(texts);
      views.clear();
      list.replaceChildren();
      if (rows) {
        box.replaceChildren(list, foot);
        show(rows);
      } else {
        const asIs = createElement(
          'pre',
          { id: forID, tabindex: '-1' },
          displayValue(props().value),
        );
        box.replaceChildren(
          createElement('p', { class: 'sk-status sk-wrong' }, words.notLines),
          asIs,
        );
      }
    };
    const update = () => {
      box.className = `${props().classNameWrapper} sk-linebox`;
      // Only values set from outside, such as a restored draft, not those just reported.
      if (props().value === lastValue) return;
      lastValue = props().value;
      const given = toPlain(lastValue);
      if (JSON.stringify(given ?? []) === JSON.stringify(reported ?? [])) return;
      reported = given;
      rebuild();
    };
    rebuild();
    update();
    return {
      update,
      problem: () => {
        if (!rows) return `${names.list}: ${words.notLines}`;
        return rowsProblem(rows.rows, limits, names, words);
      },
      focus: () => box.querySelector<HTMLElement>('textarea, pre')?.focus(),
      destroy: () => views.clear(),
    };
  };
}

function indexOf({ rows }: Rows, key: number): number {
  return rows.findIndex((row) => row.key === key);
}

/** A readable form of a value that is not a list of texts. */
function displayValue(value: unknown): string {
  const plain = toPlain(value);
  return typeof plain === 'string' ? plain : JSON.stringify(plain, null, 2);
}

function namesOf(props: FieldProps): LineNames {
  const list = labelOf(props);
  const one = String(props.field.get('label_singular') ?? list);
  return { list, one: one.charAt(0).toUpperCase() + one.slice(1) };
}

function limitsOf({ field }: FieldProps): LineLimits {
  const number = (key: string, otherwise: number) => Number(field.get(key) ?? otherwise);
  return {
    min: number('min', 0),
    max: number('max', Infinity),
    maxLength: number('max_length', Infinity),
  };
}
