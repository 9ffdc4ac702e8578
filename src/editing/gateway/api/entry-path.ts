import { entryKinds } from '../../../core/model/registry.ts';
import type { Desk } from './request-context.ts';
import type { DraftView } from './draft-view.ts';
import { Refusal } from '../guard/request-refusal.ts';
import { dataOf } from './removal-request.ts';
import { entryPath, type EntryTarget } from './path-target.ts';

/** Where an entry is to lie, and what it leaves behind. */
export interface Home {
  /** Path of its file. */
  readonly path: string;
  /** Path of its published file, when that is another one and has to go. */
  readonly left: string | undefined;
}

/**
 * Entries that are kept by year lie in the folder of their date. An editor who
 * mends a date cannot move files, so it is done here; the address has no year
 * in it and stays.
 * @throws {Refusal} when another entry lies there
 */
export async function homeOf(
  target: EntryTarget,
  text: string,
  view: DraftView | undefined,
  { store, messages }: Desk,
): Promise<Home> {
  if (!entryKinds[target.kind].byYear) return { path: target.path, left: undefined };
  const year = /^(\d{4})-\d{2}-\d{2}$/.exec(String(dataOf(target.kind, text)['date']))?.[1];
  const path = entryPath(target.kind, target.id, year ?? target.year);
  const published = view?.removed?.path ?? target.path;
  if (path === published) return { path, left: undefined };
  // The place is free, or already taken by this very draft.
  if (path !== view?.file?.path && (await store.readPublished(path))) {
    throw new Refusal('refused', messages.gateway.placeTaken);
  }
  return { path, left: (await store.readPublished(published)) && published };
}
