import {
  entryKindNames,
  entryKinds,
  singletons,
  type EntryKindName,
  type SingletonName,
} from '../../../core/model/registry.ts';
import { settingsCollectionName } from '../../protocol/content-paths.ts';
import type { DraftKey } from '../draft-store.ts';
import { isId, isYear, targetOf, editorPath, type Target } from './path-target.ts';

/** Something that can have a draft: an entry or a singleton. */
export type ContentItem = EntryItem | SettingsItem;

/** An entry, whichever folder its file is in. */
export interface EntryItem {
  readonly type: 'entry';
  readonly kind: EntryKindName;
  readonly id: string;
  /** Key of its draft in the store. */
  readonly key: DraftKey;
}

/** A singleton: a file that there is one of, such as `site.yaml`. */
interface SettingsItem {
  readonly type: 'settings';
  readonly name: SingletonName;
  /** Key of its draft in the store. */
  readonly key: DraftKey;
}

/**
 * The item that a collection and a slug name; undefined when they name none.
 * Decap's slugs contain the year for kinds kept by year; the keys of the store do
 * not, since ids are unique without it and the year follows the entry's date.
 */
export function itemOf(collection: string, slug: string): ContentItem | undefined {
  if (collection === settingsCollectionName) {
    const name = (Object.keys(singletons) as SingletonName[]).find((one) => one === slug);
    return name && { type: 'settings', name, key: { collection, slug } };
  }
  const kind = entryKindNames.find((one) => one === collection);
  if (!kind) return undefined;
  const [year, ...rest] = entryKinds[kind].byYear ? slug.split('/') : ['', slug];
  const id = entryKinds[kind].byYear && rest.length === 0 ? year! : rest.join('/');
  if (entryKinds[kind].byYear && rest.length > 0 && !isYear(year!)) return undefined;
  return isId(id) ? { type: 'entry', kind, id, key: { collection, slug: id } } : undefined;
}

/** The item that `<collection>/<slug>` names; undefined when it names none. */
export function itemOfId(id: string): ContentItem | undefined {
  const slash = id.indexOf('/');
  return slash < 0 ? undefined : itemOf(id.slice(0, slash), id.slice(slash + 1));
}

/** The item that a file belongs to; undefined for a picture. */
export function itemOfTarget(target: Target): ContentItem | undefined {
  if (target.type === 'entry') return itemOf(target.kind, target.id);
  return target.type === 'settings' ? itemOf(settingsCollectionName, target.name) : undefined;
}

/** Whether a path, relative to the content folder, is that of the item's own file. */
export function isFileOf(item: ContentItem, path: string): boolean {
  const target = targetOf(editorPath(path));
  if (target?.type === 'entry' && item.type === 'entry') {
    return target.kind === item.kind && target.id === item.id;
  }
  return target?.type === 'settings' && item.type === 'settings' && target.name === item.name;
}

/** The slug that Decap derives from a file's path. */
export function slugOfTarget(target: Exclude<Target, { type: 'picture' }>): string {
  if (target.type === 'settings') return target.name;
  return target.year === undefined ? target.id : `${target.year}/${target.id}`;
}
