import { componentNamed } from '../../../core/mdx/components.ts';
import { isAllowedHref } from '../schema/allowed-href.ts';
import { markedRange, removeMark, setMark } from '../commands/mark-commands.ts';
import { componentFields } from './component-fields.ts';
import { carryOut, type Desk } from './editor-view-context.ts';
import { ask, type DialogField } from './dialog.ts';

/** Asks for a link's address and words, and sets it on what is selected, or around the cursor. */
export async function editLink(desk: Desk): Promise<void> {
  const { words } = desk.options;
  const { dialog, wrong } = words.editor;
  const range = markedRange(desk.view.state, 'link');
  const address: DialogField = {
    name: 'href',
    label: dialog.linkAddress,
    hint: dialog.linkAddressHint,
    isOptional: false,
    value: (range.attrs?.['href'] as string | undefined) ?? '',
    wrong: (value) => {
      if (value === '') return wrong.missing;
      return isAllowedHref(completed(value)) ? undefined : wrong.address;
    },
  };
  const fields = [address, wordsField(desk, dialog.linkText, dialog.linkTextHint, range.text)];
  const remove = range.attrs && dialog.removeLink;
  const answer = await ask({ title: dialog.linkTitle, fields, remove }, words);
  const { state } = desk.view;
  if (answer === 'remove') carryOut(desk, removeMark(state, range, 'link'));
  else if (answer) {
    const attrs = { title: null, ...range.attrs, href: completed(answer['href']!) };
    carryOut(desk, setMark(state, range, 'link', attrs, answer['text']!));
  } else desk.view.focus();
}

/** Asks which word is explained, and sets that on what is selected, or around the cursor. */
export async function editTerm(desk: Desk): Promise<void> {
  const { words } = desk.options;
  const { dialog } = words.editor;
  const { label, meaning } = componentNamed('Term')!;
  const range = markedRange(desk.view.state, 'term');
  const own = await componentFields('Term', range.attrs ?? {}, desk.options);
  const fields = [...own, wordsField(desk, dialog.termText, dialog.termTextHint, range.text)];
  const remove = range.attrs && dialog.removeTerm;
  const answer = await ask({ title: label, meaning, fields, remove }, words);
  const { state } = desk.view;
  if (answer === 'remove') carryOut(desk, removeMark(state, range, 'term'));
  else if (answer) {
    carryOut(desk, setMark(state, range, 'term', { id: answer['id']! }, answer['text']!));
  } else desk.view.focus();
}

function wordsField({ options }: Desk, label: string, hint: string, value: string): DialogField {
  const { wrong } = options.words.editor;
  const field = { name: 'text', label, hint, isOptional: false, value };
  return { ...field, wrong: (given) => (given === '' ? wrong.missing : undefined) };
}

/** An address as people write it made whole: `www.` and e-mail addresses lack their beginning. */
function completed(value: string): string {
  if (/^www\./i.test(value)) return `https://${value}`;
  return /^[^\s@/:]+@[^\s@/:]+\.[^\s@/:]+$/.test(value) ? `mailto:${value}` : value;
}
