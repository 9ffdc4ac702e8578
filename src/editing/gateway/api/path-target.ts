import {
  entryKindNames,
  entryKinds,
  singletons,
  type EntryKindName,
  type SingletonName,
} from '../../../core/model/registry.ts';
import { idMaxLength, idPattern } from '../../../core/model/value-schemas.ts';
import { contentFolder } from '../../protocol/content-paths.ts';
import { isPictureName } from '../media/picture-name.ts';

/** A file that editors can read and write. There are no others to them. */
export type Target = EntryTarget | SettingsTarget | PictureTarget;

/** The file of one entry. */
export interface EntryTarget {
  readonly type: 'entry';
  readonly kind: EntryKindName;
  readonly id: string;
  /** Folder of the year, for kinds kept by year. */
  readonly year?: string;
  /** Path relative to the content folder. */
  readonly path: string;
}

/** A singleton: a file that there is one of, such as `site.yaml`. */
interface SettingsTarget {
  readonly type: 'settings';
  readonly name: SingletonName;
  /** Path relative to the content folder. */
  readonly path: string;
}

/** A picture in the folder of pictures. */
interface PictureTarget {
  readonly type: 'picture';
  readonly name: string;
  /** Path relative to the content folder. */
  readonly path: string;
}

const prefix = `${contentFolder}/`;

/** Folder of pictures, relative to the content folder. */
export const pictureFolder = 'media';

/** The path that editors know a file by, beginning with `content/`. @param path relative to the content folder */
export function editorPath(path: string): string {
  return `${prefix}${path}`;
}

/** The folder that editors know a kind's files by, beginning with `content/`. */
export function editorFolder(kind: EntryKindName): string {
  return editorPath(entryKinds[kind].folder);
}

/**
 * The file that a path from an editor names; undefined unless it is spelt exactly
 * as that of an editable file. Paths are never normalised or resolved: `..`, dot
 * files, other folders and other extensions have no match.
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

/** Whether a text has the form of an entry's id. */
export function isId(text: string): boolean {
  return text.length <= idMaxLength && idPattern.test(text) && !text.includes('\n');
}

/** Whether a text has the form of a year's folder, `YYYY`. */
export function isYear(text: string): boolean {
  return text.length === 4 && /^\d{4}$/.test(text);
}

/** Path of an entry, relative to the content folder. @param year its folder, for kinds kept by year */
export function entryPath(kind: EntryKindName, id: string, year?: string): string {
  const { folder, format, byYear } = entryKinds[kind];
  return [folder, ...(byYear && year !== undefined ? [year] : []), `${id}.${format}`].join('/');
}
