import { addressOf } from '../../../core/model/addresses.ts';
import { createElement } from '../../../core/util/create-element.ts';
import type { NameSource } from '../references/name-source.ts';
import { boxClass, entryOf, labelOf, type FieldProps, type MountField } from './field-control.ts';
import { idFrom, isFixed, isId, isTaken, type IdFacts } from './new-id-rules.ts';
import type { NewIdWords } from './widget-texts.ts';

/**
 * The widget `samklok-new-id`: the id of something new. It follows the name
 * beside it until the entry is saved or the editor writes one, and stays as it
 * is once it has been published.
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
    let isGone = false;

    const nameBeside = () => idFrom(inputBeside(element, from)?.value ?? '');
    const isNew = entryOf(props())?.get('newRecord') === true;
    let follows = initial === '' || (isNew && initial === nameBeside());

    const facts = (): IdFacts => ({
      id: idOf(props()),
      initial,
      isPublished: hasBeenPublished(props()),
      published: isPractice
        ? source.known && new Set(source.known.practice.map(({ id }) => id))
        : undefined,
    });
    const update = () => {
      const now = facts();
      input.className = boxClass(props());
      if (input.value !== now.id) input.value = now.id;
      input.readOnly = isFixed(now);
      const taken = isTaken(now) && source.known?.practice.find(({ id }) => id === now.id)?.name;
      const isWrong = now.id !== '' && !isId(now.id);
      input.setAttribute('aria-invalid', String(isWrong || Boolean(taken)));
      note.classList.toggle('sk-wrong', isWrong || Boolean(taken));
      const address = isPractice ? `${words.address} ${addressOf('practice', now.id)}` : '';
      const advice = isFixed(now) ? words.fixed : follows ? words.follows : words.own;
      const parts =
        now.id === ''
          ? [words.nameFirst]
          : isWrong
            ? [words.invalid]
            : [address, taken ? words.taken(taken) : advice];
      const text = parts.filter((part) => part !== '').join('. ');
      if (note.textContent !== text) note.textContent = text;
    };
    const follow = () => {
      if (isGone || !follows || input.readOnly) return;
      const id = nameBeside();
      if (id !== idOf(props())) props().onChange(id);
    };
    // After Decap has taken in what was typed: two changes at once, and it loses the first.
    const onInput = ({ target }: Event) => {
      if (target === input) return;
      if (target === inputBeside(element, from)) setTimeout(follow);
    };
    document.addEventListener('input', onInput);
    input.addEventListener('input', () => {
      follows = input.value === '';
      props().onChange(input.value);
    });
    input.addEventListener('focus', () => props().setActiveStyle());
    input.addEventListener('blur', () => props().setInactiveStyle());
    if (isPractice) {
      // Without the names nothing is known to be taken; the check before saving knows.
      source.names().then(
        () => isGone || update(),
        () => undefined,
      );
    }
    update();
    setTimeout(follow);
    return {
      update,
      focus: () => input.focus(),
      problem: () => {
        const id = idOf(props());
        return id === '' || isId(id) ? undefined : `${labelOf(props())}: ${words.invalid}`;
      },
      destroy: () => {
        isGone = true;
        document.removeEventListener('input', onInput);
      },
    };
  };
}

function idOf({ value }: FieldProps): string {
  return typeof value === 'string' ? value : '';
}

/** Decap says of a draft whether it changes a published entry; an entry without a draft is one. */
function hasBeenPublished(props: FieldProps): boolean {
  const entry = entryOf(props);
  return entry?.get('newRecord') !== true && entry?.get('isModification') !== false;
}

/**
 * The box of the field `name` beside this one. A widget in a list is not told
 * where it is, so this looks at the page: the nearest box with an id that Decap
 * makes of that name.
 */
function inputBeside(element: HTMLElement, name: string): HTMLInputElement | null {
  const selector = `[id^="${CSS.escape(name)}-field-"]`;
  for (let around = element.parentElement; around; around = around.parentElement) {
    const found = around.querySelector<HTMLInputElement>(selector);
    if (found) return found;
  }
  return null;
}
