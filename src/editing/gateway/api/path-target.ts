import {
  entryKindNames,
  entryKinds,
  singletons,
  type EntryKindName,
  type SingletonName,
} from '../../../core/model/registry.ts';
import { idMaxLength, idPattern } from '../../../core/model/value-schemas.ts';
import { isPictureName } from '../media/picture-name.ts';

/** What a path of an editor leads to. Nothing else can be read or written. */
export type Target = EntryTarget | SettingsTarget | PictureTarget;

/** The file of one entry. */
export interface EntryTarget {
  /** That it is an entry. */
  readonly type: 'entry';
  /** Kind of the entry. */
  readonly kind: EntryKindName;
  readonly id: string;
  /** Folder of the year, for kinds kept by year. */
  readonly year?: string;
  /** Path relative to the content folder. */
  readonly path: string;
}

/** A file that there is one of. */
export interface SettingsTarget {
  /** That it is such a file. */
  readonly type: 'settings';
  readonly name: SingletonName;
  /** Path relative to the content folder. */
  readonly path: string;
}

/** A picture. */
export interface PictureTarget {
  /** That it is a picture. */
  readonly type: 'picture';
  /** Name of the file. */
  readonly name: string;
  /** Path relative to the content folder. */
  readonly path: string;
}

/** What every path begins with, whatever the content folder is called on the machine. */
const prefix = 'content/';

/** Folder of pictures, relative to the content folder. */
export const pictureFolder = 'media';

/** A path as editors know it, from one relative to the content folder. */
export function editorPath(path: string): string {
  return `${prefix}${path}`;
}

/** Where files of a kind lie, as editors know it. */
export function editorFolder(kind: EntryKindName): string {
  return editorPath(entryKinds[kind].folder);
}

/**
 * What a path from outside leads to; undefined for every path that is not
 * spelt exactly as one of the few that an editor may touch. Nothing is mended
 * or resolved: `..`, dot files, other folders and other endings have no match.
 */
export function targetOf(path: string): Target | undefined {
  if (!path.startsWith(prefix)) return undefined;
  const inside = path.slice(prefix.length);
  for (const name of Object.keys(singletons) as SingletonName[]) {
    if (inside === singletons[name].file) return { type: 'settings', name, path: inside };
  }
  const [folder = '', ...rest] = inside.split('/');
  if (folder === pictureFolder) {
    const [name = '', ...more] = rest;
    if (more.length > 0 || !isPictureName(name)) return undefined;
    return { type: 'picture', name, path: inside };
  }
  const kind = entryKindNames.find((one) => entryKinds[one].folder === folder);
  return kind && entryTarget(kind, rest, inside);
}

function entryTarget(
  kind: EntryKindName,
  parts: readonly string[],
  path: string,
): EntryTarget | undefined {
  const { format, byYear } = entryKinds[kind];
  const [year, name] = byYear ? parts : [undefined, parts[0]];
  if (parts.length !== (byYear ? 2 : 1) || !name?.endsWith(`.${format}`)) return undefined;
  if (byYear && !isYear(year ?? '')) return undefined;
  const id = name.slice(0, -format.length - 1);
  if (!isId(id)) return undefined;
  return { type: 'entry', kind, id, path, ...(year === undefined ? {} : { year }) };
}

/** Whether a text can be an id. */
export function isId(text: string): boolean {
  return text.length <= idMaxLength && idPattern.test(text) && !text.includes('\n');
}

/** Whether a text can be the folder of a year. */
export function isYear(text: string): boolean {
  return text.length === 4 && /^\d{4}$/.test(text);
}

/** Path of an entry, relative to the content folder. */
export function entryPath(kind: EntryKindName, id: string, year?: string): string {
  const { folder, format, byYear } = entryKinds[kind];
  return [folder, ...(byYear && year !== undefined ? [year] : []), `${id}.${format}`].join('/');
}
