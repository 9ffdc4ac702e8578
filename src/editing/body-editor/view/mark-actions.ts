import { isAllowedHref } from '../schema/allowed-href.ts';
import { markedRange, removeMark, setMark } from '../commands/mark-commands.ts';
import { componentFields, componentText } from './component-fields.ts';
import { runTransaction, type EditorContext } from './editor-view-context.ts';
import { openDialog, type DialogField } from './dialog.ts';

/** Asks for a link's address and text, and sets or removes the link at the selection. */
export async function editLink(context: EditorContext): Promise<void> {
  const { words } = context.options;
  const { dialog, wrong } = words.editor;
  const range = markedRange(context.view.state, 'link');
  const address: DialogField = {
    name: 'href',
    label: dialog.linkAddress,
    hint: dialog.linkAddressHint,
    isOptional: false,
    value: (range.attrs?.['href'] as string | undefined) ?? '',
    validate: (value) => {
      if (value === '') return wrong.missing;
      return isAllowedHref(completeAddress(value)) ? undefined : wrong.address;
    },
  };
  const fields = [
    address,
    linkTextField(context, dialog.linkText, dialog.linkTextHint, range.text),
  ];
  const remove = range.attrs && dialog.removeLink;
  const answer = await openDialog({ title: dialog.linkTitle, fields, remove }, words);
  const { state } = context.view;
  if (answer === 'remove') runTransaction(context, removeMark(state, range, 'link'));
  else if (answer) {
    const attrs = { title: null, ...range.attrs, href: completeAddress(answer['href']!) };
    runTransaction(context, setMark(state, range, 'link', attrs, answer['text']!));
  } else context.view.focus();
}

/** Asks for a glossary term and its text, and sets or removes the term mark at the selection. */
export async function editTerm(context: EditorContext): Promise<void> {
  const { words } = context.options;
  const { dialog } = words.editor;
  const { label, meaning } = componentText('Term', words);
  const range = markedRange(context.view.state, 'term');
  const own = await componentFields('Term', range.attrs ?? {}, context.options);
  const fields = [...own, linkTextField(context, dialog.termText, dialog.termTextHint, range.text)];
  const remove = range.attrs && dialog.removeTerm;
  const answer = await openDialog({ title: label, meaning, fields, remove }, words);
  const { state } = context.view;
  if (answer === 'remove') runTransaction(context, removeMark(state, range, 'term'));
  else if (answer) {
    runTransaction(context, setMark(state, range, 'term', { id: answer['id']! }, answer['text']!));
  } else context.view.focus();
}

function linkTextField(
  { options }: EditorContext,
  label: string,
  hint: string,
  value: string,
): DialogField {
  const { wrong } = options.words.editor;
  const field = { name: 'text', label, hint, isOptional: false, value };
  return { ...field, validate: (given) => (given === '' ? wrong.missing : undefined) };
}

/** Adds the missing scheme to `www.` addresses and e-mail addresses. */
function completeAddress(value: string): string {
  if (/^www\./i.test(value)) return `https://${value}`;
  return /^[^\s@/:]+@[^\s@/:]+\.[^\s@/:]+$/.test(value) ? `mailto:${value}` : value;
}
