import type { Messages } from '../../../core/i18n/index.ts';
import type { EntryReply } from '../../protocol/replies.ts';
import type { DraftStore, Person } from '../draft-store.ts';
import type { ContentInspector } from '../guard/create-guard.ts';

/** What all requests of one gateway share. */
export interface GatewayContext {
  /** Drafts and what is published. */
  readonly store: DraftStore;
  /** Checks what is to be saved. */
  readonly inspector: ContentInspector;
  readonly messages: Messages;
  /** Texts shortened for lists, by git's id of the whole text. */
  readonly listTexts: Map<string, string>;
  /** Latest list of each kind, with the commit that it is of. */
  readonly lists: Map<string, { readonly head: string; readonly replies: EntryReply[] }>;
  /** Small versions of pictures, by git's id of the picture. */
  readonly thumbnails: Map<string, Promise<Buffer | undefined>>;
  /** Called when the published branch has a new commit. */
  readonly published: (commit: string) => void;
}

/** What one request is carried out with. */
export interface RequestContext extends GatewayContext {
  /** Person who makes the request, and the author of what it commits. */
  readonly author: Person;
}
