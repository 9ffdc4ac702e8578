import type { Transaction } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import type { BodyEditorOptions } from '../editor-options.ts';

/** What toolbar buttons and node views act on. */
export interface EditorContext {
  readonly options: BodyEditorOptions;
  readonly view: EditorView;
  /** Shows a status message that screen readers announce. */
  announce(text: string): void;
}

/** Dispatches a transaction, if there is one, and focuses the writing surface; returns whether there was one. */
export function runTransaction({ view }: EditorContext, tr: Transaction | undefined): boolean {
  if (tr) view.dispatch(tr);
  view.focus();
  return tr !== undefined;
}
