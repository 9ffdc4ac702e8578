import { splitEntry } from '../../../core/mdx/split-front-matter.ts';
import { readYaml } from '../../../core/mdx/read-yaml.ts';
import { entryKinds, type EntryKindName } from '../../../core/model/registry.ts';
import { isRecord } from '../../../core/util/is-record.ts';
import type { GatewayContext } from './request-context.ts';
import type { DraftView } from './draft-view.ts';
import { Refusal } from '../guard/request-refusal.ts';
import { entryPath, type EntryTarget } from './path-target.ts';

/** Where the file of an entry is to be, and the file that it replaces. */
export interface EntryLocation {
  /** Path of its file. */
  readonly path: string;
  /** Path of its published file, when that is another one and has to be removed. */
  readonly formerPath: string | undefined;
}

/**
 * Where an entry is to be stored. Entries that are kept by year are in the folder
 * of their date: when an editor corrects a date, the file is moved here, since
 * the form cannot do it. The address has no year in it and stays.
 * @param text of the entry, as it is to be saved
 * @param view the draft as it is; undefined when there is none
 * @throws {Refusal} when there is another entry in that place
 */
export async function entryLocation(
  target: EntryTarget,
  text: string,
  view: DraftView | undefined,
  { store, messages }: GatewayContext,
): Promise<EntryLocation> {
  if (!entryKinds[target.kind].byYear) return { path: target.path, formerPath: undefined };
  const year = /^(\d{4})-\d{2}-\d{2}$/.exec(String(dateIn(text, target.kind)))?.[1];
  const path = entryPath(target.kind, target.id, year ?? target.year);
  const published = view?.removed?.path ?? target.path;
  if (path === published) return { path, formerPath: undefined };
  // The place is free, or already taken by this very draft.
  if (path !== view?.file?.path && (await store.readPublished(path))) {
    throw new Refusal('refused', messages.gateway.placeTaken);
  }
  return { path, formerPath: (await store.readPublished(published)) && published };
}

/** The date that a text has, unchecked; undefined when it cannot be read. */
function dateIn(text: string, kind: EntryKindName): unknown {
  const yaml = entryKinds[kind].format === 'mdx' ? splitEntry(text, { file: '' }).yaml : text;
  const { data } = readYaml(yaml, { file: '' });
  return isRecord(data) ? data['date'] : undefined;
}
