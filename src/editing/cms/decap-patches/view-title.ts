import { settingsCollectionName } from '../../protocol/content-paths.ts';
import { entryKinds, type EntryKindName } from '../../../core/model/registry.ts';
import type { Messages } from '../../../core/i18n/index.ts';

/** What the name of a view is made of. */
export interface ViewNameOptions {
  /** The address within the page: `#/collections/guide/new`. */
  readonly hash: string;
  /** Value of a field of the entry that is open. */
  field(name: string): unknown;
  readonly messages: Messages;
}

function isKind(name: string): name is EntryKindName {
  return Object.hasOwn(entryKinds, name);
}

/** What a view of Decap's is called, for the page's title; empty for one that is not known. */
export function viewName({ hash, field, messages }: ViewNameOptions): string {
  const words = messages.admin.mend;
  const [room = '', name = '', view = '', term = ''] = hash
    .replace(/^#\/|\?.*$/g, '')
    .split('/')
    .map(decoded);
  if (room === 'workflow') return words.board;
  if (room === 'search') return words.found(name);
  if (room !== 'collections') return '';
  if (view === 'search') return words.found(term);
  if (!isKind(name)) return name === settingsCollectionName ? messages.kinds.site.many : '';
  const { one, many } = messages.kinds[name];
  if (view === 'new') return words.newEntry(one);
  if (view !== 'entries') return many;
  const title = field(entryKinds[name].nameField);
  return typeof title === 'string' && title !== '' ? title : one;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
