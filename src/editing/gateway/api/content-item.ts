import {
  entryKindNames,
  entryKinds,
  singletons,
  type EntryKindName,
  type SingletonName,
} from '../../../core/model/registry.ts';
import type { DraftKey } from '../draft-store.ts';
import { isId, isYear, targetOf, editorPath, type Target } from './path-target.ts';

/** Collection of the files that there is one of. */
export const settingsCollection = 'settings';

/** What a draft is about: one entry, or one file of settings. */
export type ContentItem = EntryItem | SettingsItem;

/** An entry, wherever its file lies. */
export interface EntryItem {
  /** That it is an entry. */
  readonly type: 'entry';
  readonly kind: EntryKindName;
  readonly id: string;
  /** Its draft in the store. */
  readonly key: DraftKey;
}

/** A file that there is one of. */
export interface SettingsItem {
  /** That it is such a file. */
  readonly type: 'settings';
  readonly name: SingletonName;
  /** Its draft in the store. */
  readonly key: DraftKey;
}

/**
 * What a collection and a slug name; undefined when they name nothing. Decap
 * has the year in the slug of entries that are kept by year; the store has not,
 * as ids are unique without it and the year follows the date of the entry.
 */
export function itemOf(collection: string, slug: string): ContentItem | undefined {
  if (collection === settingsCollection) {
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

/** What `<collection>/<slug>` names. */
export function itemOfId(id: string): ContentItem | undefined {
  const slash = id.indexOf('/');
  return slash < 0 ? undefined : itemOf(id.slice(0, slash), id.slice(slash + 1));
}

/** What a file belongs to; undefined for a picture. */
export function itemOfTarget(target: Target): ContentItem | undefined {
  if (target.type === 'entry') return itemOf(target.kind, target.id);
  return target.type === 'settings' ? itemOf(settingsCollection, target.name) : undefined;
}

/** Whether a path, relative to the content folder, is that of the item's own file. */
export function isFileOf(item: ContentItem, path: string): boolean {
  const target = targetOf(editorPath(path));
  if (target?.type === 'entry' && item.type === 'entry') {
    return target.kind === item.kind && target.id === item.id;
  }
  return target?.type === 'settings' && item.type === 'settings' && target.name === item.name;
}

/** The slug that Decap makes of a path. */
export function slugOfTarget(target: Exclude<Target, { type: 'picture' }>): string {
  if (target.type === 'settings') return target.name;
  return target.year === undefined ? target.id : `${target.year}/${target.id}`;
}
