import type { Messages } from '../../../core/i18n/index.ts';
import { addressOf, isAddressed } from '../../../core/model/addresses.ts';
import { maxReasonLength } from '../../../core/model/redirects.ts';
import type { EntryKindName } from '../../../core/model/registry.ts';
import type { ImmutableMap } from '../../decap/globals.ts';
import { createElement } from '../../../core/util/create-element.ts';
import { toPlain } from '../lists/list-value.ts';
import type { NameSource } from '../references/name-source.ts';
import { currentEntry, type FieldProps, type MountField } from '../widgets/field-control.ts';
import { createAddressInput } from './address-input.ts';
import { removalInForm, removalProblems, type RemovalInForm } from './removal-request.ts';

/** What {@link removalField} is made with. */
export interface RemovalOptions {
  /** Path that the site is published at, with a slash at the end. */
  readonly base: string;
  /** Names of the pages that can be suggested as new address. */
  readonly names: NameSource;
  readonly messages: Messages;
}

/**
 * The widget `samklok-removal`: the request to remove a published entry. It is
 * empty in the form of an entry that has not been published.
 */
export function removalField({ base, names, messages }: RemovalOptions): MountField {
  const words = messages.lists.removal;
  const texts = messages.form.removal;
  return (element, props) => {
    const { forID, classNameWrapper } = props();
    const [whyId, toId, noteId] = [`${forID}-why`, `${forID}-to`, `${forID}-note`];
    const why = createElement('textarea', {
      ...{ id: whyId, class: `${classNameWrapper} sk-input`, rows: '3' },
      'aria-describedby': `${whyId}-hint ${whyId}-problem`,
    });
    const to = createAddressInput({
      ...{ id: toId, className: `${classNameWrapper} sk-input`, names, messages },
      site: new URL(base, window.location.href).href,
      change: () => write(),
    });
    const whyProblem = createElement('p', { id: `${whyId}-problem`, class: 'sk-status sk-wrong' });
    const note = createElement('div', { id: noteId, class: 'sk-removal-note', role: 'status' });
    const undo = createElement('button', { type: 'button', class: 'sk-undo' }, words.undo);
    const summary = createElement('summary', { id: forID }, words.open);
    const box = createElement(
      'details',
      { class: 'sk-removal' },
      summary,
      createElement('p', {}, texts.hint),
      createElement('p', {}, words.eitherOrHint),
      createElement('label', { for: whyId }, texts.why.label),
      why,
      hintOf(whyId, texts.why.hint),
      whyProblem,
      createElement('label', { for: toId }, texts.to.label),
      to.element,
      note,
      undo,
    );
    let isShown = false;
    let seen: unknown;

    const current = () => removalInForm(toPlain(props().value));
    const problems = (request: RemovalInForm) =>
      removalProblems(request, ownAddress(props()), words);
    const show = (request: RemovalInForm | undefined, isFinal: boolean) => {
      const problem = request && isFinal ? problems(request) : {};
      whyProblem.textContent = problem.why ?? '';
      why.setAttribute('aria-invalid', String(problem.why !== undefined));
      to.tell(problem.to);
      const isReady = request !== undefined && Object.keys(problems(request)).length === 0;
      const text = isReady ? words.willHappen(request.to.trim()) : '';
      if (note.textContent !== text) note.textContent = text;
      undo.hidden = request === undefined;
      box.classList.toggle('sk-wished', request !== undefined);
      summary.textContent = request === undefined ? words.open : words.requested;
    };
    const write = () => {
      const request = { why: why.value, to: to.value() };
      const isNothing =
        request.why.trim() === '' && request.to.trim() === '' && current() === undefined;
      if (isNothing) return;
      const map = (props().field as MutableMap).clear().set('why', request.why);
      const value = request.to.trim() === '' ? map : map.set('to', request.to);
      show(request, [...request.why].length > maxReasonLength);
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
      const request = current();
      const { why: reason, to: address } = request ?? { why: '', to: '' };
      if (why.value !== reason) why.value = reason;
      if (to.value() !== address) to.set(address);
      show(request, false);
      if (request !== undefined && !box.contains(document.activeElement)) box.open = true;
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
        const request = isShown ? current() : undefined;
        if (!request) return undefined;
        show(request, true);
        const { why: reason, to: address } = problems(request);
        const problem = reason ?? address;
        if (problem !== undefined) box.open = true;
        return problem;
      },
      destroy: to.destroy,
    };
  };
}

/** A map of Decap's own kind; it exports no function that makes one. */
interface MutableMap extends ImmutableMap {
  clear(): MutableMap;
  set(key: string, value: unknown): MutableMap;
}

function hintOf(id: string, text: string): HTMLElement {
  return createElement('p', { id: `${id}-hint`, class: 'sk-note' }, text);
}

/** Whether the entry is published: Decap knows it of a draft, and an entry without a draft always is. */
function hasBeenPublished(props: FieldProps): boolean {
  const entry = currentEntry(props);
  return entry?.get('newRecord') !== true && entry?.get('isModification') !== false;
}

/** Address of the entry's page; undefined for kinds without pages. */
function ownAddress(props: FieldProps): string | undefined {
  const entry = currentEntry(props);
  const kind = String(entry?.get('collection')) as EntryKindName;
  if (!isAddressed(kind)) return undefined;
  return addressOf(kind as Parameters<typeof addressOf>[0], String(entry?.get('slug')));
}
