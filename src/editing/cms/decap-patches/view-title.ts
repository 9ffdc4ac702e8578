import { settingsCollectionName } from '../../protocol/content-paths.ts';
import { entryKinds, type EntryKindName } from '../../../core/model/registry.ts';
import type { Messages } from '../../../core/i18n/index.ts';

/** Options of {@link viewTitle}. */
export interface ViewTitleOptions {
  /** Hash of the address, such as `#/collections/guide/new`. */
  readonly hash: string;
  /** Value of a field of the open entry. */
  field(name: string): unknown;
  readonly messages: Messages;
}

function isKind(name: string): name is EntryKindName {
  return Object.hasOwn(entryKinds, name);
}

/** Title of a Decap view by its address; empty for an unknown view. */
export function viewTitle({ hash, field, messages }: ViewTitleOptions): string {
  const words = messages.admin.decapPatches;
  const [section = '', name = '', view = '', term = ''] = hash
    .replace(/^#\/|\?.*$/g, '')
    .split('/')
    .map(decodeSegment);
  if (section === 'workflow') return words.board;
  if (section === 'search') return words.found(name);
  if (section !== 'collections') return '';
  if (view === 'search') return words.found(term);
  if (!isKind(name)) return name === settingsCollectionName ? messages.kinds.site.many : '';
  const { one, many } = messages.kinds[name];
  if (view === 'new') return words.newEntry(one);
  if (view !== 'entries') return many;
  const title = field(entryKinds[name].nameField);
  return typeof title === 'string' && title !== '' ? title : one;
}

function decodeSegment(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
