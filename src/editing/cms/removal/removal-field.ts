import type { Messages } from '../../../core/i18n/index.ts';
import { addressOf } from '../../../core/model/addresses.ts';
import type { EntryKindName } from '../../../core/model/registry.ts';
import type { ImmutableMap } from '../../decap/globals.ts';
import { make } from '../panels/create-element.ts';
import { isAddressed } from '../../../core/model/addresses.ts';
import { plainOf } from '../lists/list-value.ts';
import type { NameSource } from '../references/name-source.ts';
import { entryOf, type FieldProps, type MountField } from '../widgets/field-control.ts';
import { makeAddressBox } from './address-input.ts';
import { longestWhy, wishIn, wishProblems, type Wish } from './removal-request.ts';

/** What the field is made with. */
export interface RemovalOptions {
  /** Path that the site is published at, with a slash at the end. */
  readonly base: string;
  /** The names of pages that readers can be led to. */
  readonly names: NameSource;
  readonly messages: Messages;
}

/**
 * The widget `samklok-removal`: the wish to take a published entry away. There
 * is nothing of it in the form of an entry that has not been published.
 */
export function removalField({ base, names, messages }: RemovalOptions): MountField {
  const words = messages.lists.removal;
  const texts = messages.form.removal;
  return (element, props) => {
    const { forID, classNameWrapper } = props();
    const [whyId, toId, noteId] = [`${forID}-why`, `${forID}-to`, `${forID}-note`];
    const why = make('textarea', {
      ...{ id: whyId, class: `${classNameWrapper} sk-input`, rows: '3' },
      'aria-describedby': `${whyId}-hint ${whyId}-problem`,
    });
    const to = makeAddressBox({
      ...{ id: toId, className: `${classNameWrapper} sk-input`, names, messages },
      site: new URL(base, window.location.href).href,
      change: () => write(),
    });
    const whyProblem = make('p', { id: `${whyId}-problem`, class: 'sk-status sk-wrong' });
    const note = make('div', { id: noteId, class: 'sk-removal-note', role: 'status' });
    const undo = make('button', { type: 'button', class: 'sk-undo' }, words.undo);
    const summary = make('summary', { id: forID }, words.open);
    const box = make(
      'details',
      { class: 'sk-removal' },
      summary,
      make('p', {}, texts.hint),
      make('p', {}, words.eitherOrHint),
      make('label', { for: whyId }, texts.why.label),
      why,
      hintOf(whyId, texts.why.hint),
      whyProblem,
      make('label', { for: toId }, texts.to.label),
      to.element,
      note,
      undo,
    );
    let isShown = false;
    let seen: unknown;

    const wish = () => wishIn(plainOf(props().value));
    const problems = (one: Wish) => wishProblems(one, ownAddress(props()), words);
    const show = (one: Wish | undefined, isFinal: boolean) => {
      const problem = one && isFinal ? problems(one) : {};
      whyProblem.textContent = problem.why ?? '';
      why.setAttribute('aria-invalid', String(problem.why !== undefined));
      to.tell(problem.to);
      const isReady = one !== undefined && Object.keys(problems(one)).length === 0;
      const text = isReady ? words.willHappen(one.to.trim()) : '';
      if (note.textContent !== text) note.textContent = text;
      undo.hidden = one === undefined;
      box.classList.toggle('sk-wished', one !== undefined);
      summary.textContent = one === undefined ? words.open : words.wished;
    };
    const write = () => {
      const one = { why: why.value, to: to.value() };
      const isNothing = one.why.trim() === '' && one.to.trim() === '' && wish() === undefined;
      if (isNothing) return;
      const map = (props().field as MutableMap).clear().set('why', one.why);
      const value = one.to.trim() === '' ? map : map.set('to', one.to);
      show(one, [...one.why].length > longestWhy);
      props().onChange(value);
    };
    why.addEventListener('input', write);
    undo.addEventListener('click', () => {
      props().onChange(undefined);
      why.value = '';
      to.set('');
      show(undefined, false);
      box.open = false;
      summary.focus();
    });
    box.addEventListener('focusin', () => props().setActiveStyle());
    box.addEventListener('focusout', () => props().setInactiveStyle());

    const update = () => {
      const isWanted = hasBeenPublished(props());
      if (isWanted !== isShown) element.replaceChildren(...(isWanted ? [box] : []));
      isShown = isWanted;
      if (props().value === seen) return;
      seen = props().value;
      const one = wish();
      const { why: reason, to: address } = one ?? { why: '', to: '' };
      if (why.value !== reason) why.value = reason;
      if (to.value() !== address) to.set(address);
      show(one, false);
      if (one !== undefined && !box.contains(document.activeElement)) box.open = true;
    };
    show(undefined, false);
    update();
    return {
      update,
      focus: () => {
        box.open = true;
        why.focus();
      },
      problem: () => {
        const one = isShown ? wish() : undefined;
        if (!one) return undefined;
        show(one, true);
        const { why: reason, to: address } = problems(one);
        const problem = reason ?? address;
        if (problem !== undefined) box.open = true;
        return problem;
      },
      destroy: to.destroy,
    };
  };
}

/** A map of Decap's own kind, which no maker is to be had of. */
interface MutableMap extends ImmutableMap {
  clear(): MutableMap;
  set(key: string, value: unknown): MutableMap;
}

function hintOf(id: string, text: string): HTMLElement {
  return make('p', { id: `${id}-hint`, class: 'sk-note' }, text);
}

/** Decap says of a draft whether it changes a published entry; an entry without a draft is one. */
function hasBeenPublished(props: FieldProps): boolean {
  const entry = entryOf(props);
  return entry?.get('newRecord') !== true && entry?.get('isModification') !== false;
}

/** The address of the entry's page. */
function ownAddress(props: FieldProps): string | undefined {
  const entry = entryOf(props);
  const kind = String(entry?.get('collection')) as EntryKindName;
  if (!isAddressed(kind)) return undefined;
  return addressOf(kind as Parameters<typeof addressOf>[0], String(entry?.get('slug')));
}
