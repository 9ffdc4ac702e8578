import type { Messages } from '../../../core/i18n/index.ts';
import type { DraftStore, Person } from '../draft-store.ts';
import type { Inspector } from '../guard/create-guard.ts';
import type { EntryReply } from '../../protocol/replies.ts';

/** What the actions of editors work with. */
export interface Desk {
  /** Drafts and what is published. */
  readonly store: DraftStore;
  /** Judges what is to be saved. */
  readonly inspector: Inspector;
  readonly messages: Messages;
  /** Texts cut down for lists, by git's id of the whole text. */
  readonly slim: Map<string, string>;
  /** Lists as they were last given, by kind, with the commit that they are of. */
  readonly lists: Map<string, { readonly head: string; readonly replies: EntryReply[] }>;
  /** Small likenesses of pictures, by git's id of the picture. */
  readonly thumbnails: Map<string, Promise<Buffer | undefined>>;
  /** Is told when the published branch has a new commit. */
  readonly published: (commit: string) => void;
}

/** One wish of an editor. */
export interface Turn {
  /** What there is to work with. */
  readonly desk: Desk;
  readonly author: Person;
}
