import { addressOf } from '../../../core/model/addresses.ts';
import { createElement } from '../../../core/util/create-element.ts';
import type { NameSource } from '../references/name-source.ts';
import {
  inputClass,
  currentEntry,
  labelOf,
  type FieldProps,
  type MountField,
} from './field-control.ts';
import { idFrom, isFixed, isId, isTaken, type IdState } from './new-id-rules.ts';
import type { NewIdWords } from './widget-texts.ts';

/**
 * The widget `samklok-new-id`: the id of a new item. It is generated from the name
 * field until the entry is saved or the id is edited, and is read-only once published.
 */
export function newIdField(source: NameSource, words: NewIdWords): MountField {
  return (element, props) => {
    const { field, forID } = props();
    const from = String(field.get('from') ?? 'name');
    const isPractice = field.get('defines') === 'practice';
    const initial = idOf(props());
    const noteId = `${forID}-note`;
    const input = createElement('input', {
      ...{ id: forID, type: 'text', autocomplete: 'off' },
      ...{ spellcheck: 'false', 'aria-describedby': noteId },
    });
    const note = createElement('p', { id: noteId, class: 'sk-status', role: 'status' });
    element.append(input, note);
    let isDestroyed = false;

    const idFromName = () => idFrom(siblingInput(element, from)?.value ?? '');
    const isNew = currentEntry(props())?.get('newRecord') === true;
    let followsName = initial === '' || (isNew && initial === idFromName());

    const currentState = (): IdState => ({
      id: idOf(props()),
      initial,
      isPublished: hasBeenPublished(props()),
      published: isPractice
        ? source.loaded && new Set(source.loaded.practice.map(({ id }) => id))
        : undefined,
    });
    const update = () => {
      const now = currentState();
      input.className = inputClass(props());
      if (input.value !== now.id) input.value = now.id;
      input.readOnly = isFixed(now);
      const taken = isTaken(now) && source.loaded?.practice.find(({ id }) => id === now.id)?.name;
      const isWrong = now.id !== '' && !isId(now.id);
      input.setAttribute('aria-invalid', String(isWrong || Boolean(taken)));
      note.classList.toggle('sk-wrong', isWrong || Boolean(taken));
      const address = isPractice ? `${words.address} ${addressOf('practice', now.id)}` : '';
      const advice = isFixed(now) ? words.fixed : followsName ? words.follows : words.own;
      const parts =
        now.id === ''
          ? [words.nameFirst]
          : isWrong
            ? [words.invalid]
            : [address, taken ? words.taken(taken) : advice];
      const text = parts.filter((part) => part !== '').join('. ');
      if (note.textContent !== text) note.textContent = text;
    };
    const updateFromName = () => {
      if (isDestroyed || !followsName || input.readOnly) return;
      const id = idFromName();
      if (id !== idOf(props())) props().onChange(id);
    };
    // After Decap has processed the typed name: of two simultaneous changes it loses the first.
    const onInput = ({ target }: Event) => {
      if (target === input) return;
      if (target === siblingInput(element, from)) setTimeout(updateFromName);
    };
    document.addEventListener('input', onInput);
    input.addEventListener('input', () => {
      followsName = input.value === '';
      props().onChange(input.value);
    });
    input.addEventListener('focus', () => props().setActiveStyle());
    input.addEventListener('blur', () => props().setInactiveStyle());
    if (isPractice) {
      // Without names, no id is reported as taken; the content check does that on save.
      source.names().then(
        () => isDestroyed || update(),
        () => undefined,
      );
    }
    update();
    setTimeout(updateFromName);
    return {
      update,
      focus: () => input.focus(),
      problem: () => {
        const id = idOf(props());
        return id === '' || isId(id) ? undefined : `${labelOf(props())}: ${words.invalid}`;
      },
      destroy: () => {
        isDestroyed = true;
        document.removeEventListener('input', onInput);
      },
    };
  };
}

function idOf({ value }: FieldProps): string {
  return typeof value === 'string' ? value : '';
}

/** Whether the entry has been published: `isModification` is set for drafts, entries without a draft are published. */
function hasBeenPublished(props: FieldProps): boolean {
  const entry = currentEntry(props);
  return entry?.get('newRecord') !== true && entry?.get('isModification') !== false;
}

/**
 * The input of the sibling field `name`. Decap does not tell a widget in a list its
 * position, so the nearest input with an id that Decap generates from that name is
 * searched in the page.
 */
function siblingInput(element: HTMLElement, name: string): HTMLInputElement | null {
  const selector = `[id^="${CSS.escape(name)}-field-"]`;
  for (let ancestor = element.parentElement; ancestor; ancestor = ancestor.parentElement) {
    const found = ancestor.querySelector<HTMLInputElement>(selector);
    if (found) return found;
  }
  return null;
}
