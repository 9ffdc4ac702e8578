import type { Transaction } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import type { BodyEditorOptions } from '../editor-options.ts';

/** What buttons and frames work with. */
export interface Desk {
  /** What the editor was made with. */
  readonly options: BodyEditorOptions;
  readonly view: EditorView;
  /** Tells something to those who can and those who cannot see it. */
  tell(text: string): void;
}

/** Makes a change and goes back to the writing surface; whether there was one to make. */
export function carryOut({ view }: Desk, tr: Transaction | undefined): boolean {
  if (tr) view.dispatch(tr);
  view.focus();
  return tr !== undefined;
}
