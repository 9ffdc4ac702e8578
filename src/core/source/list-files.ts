import { readdir } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { fileProblem, type Problem } from '../model/problem.ts';
import { entryKindNames, entryKinds, singletons, type EntryKindName } from '../model/registry.ts';
import { idMaxLength, idPattern } from '../model/value-schemas.ts';
import { slugify } from '../model/slugify.ts';

/** A file that holds one entry. */
export interface EntryFile {
  /** Kind of the entry. */
  readonly kind: EntryKindName;
  /** Its id: the file's name without ending. */
  readonly id: string;
  /** Path relative to the content folder, with `/` between parts. */
  readonly file: string;
  /** Name of its year folder, for kinds stored by year. */
  readonly year?: string;
}

/** Files of a content folder, by name only. */
export interface FileListing {
  /** Files that hold entries, sorted by path. */
  readonly entries: readonly EntryFile[];
  /** Files below `media/`, relative to the content folder. */
  readonly media: readonly string[];
  /** Those files that exist once per site, as far as they are present. */
  readonly singletons: readonly string[];
  /** Files with invalid, misplaced or duplicate names. */
  readonly problems: readonly Problem[];
}

/**
 * Lists a content folder. A folder that does not exist counts as empty.
 * @throws when a folder exists but cannot be read
 */
export async function listFiles(contentDir: string): Promise<FileListing> {
  const files = (await filesBelow(contentDir)).sort();
  const entries: EntryFile[] = [];
  const problems: Problem[] = [];
  const first = new Map<string, string>();
  for (const file of files) {
    const kind = entryKindNames.find((name) => file.startsWith(`${entryKinds[name].folder}/`));
    if (!kind) continue;
    const entry = entryFile(kind, file, problems);
    if (!entry) continue;
    const key = `${kind}/${entry.id}`;
    const otherFile = first.get(key);
    if (otherFile) problems.push(fileProblem(file, 'duplicate-id', { id: entry.id, otherFile }));
    else first.set(key, file);
    entries.push(entry);
  }
  const singletonFiles: string[] = Object.values(singletons).map((one) => one.file);
  return {
    entries,
    media: files.filter((file) => file.startsWith('media/')),
    singletons: files.filter((file) => singletonFiles.includes(file)),
    problems,
  };
}

function entryFile(kind: EntryKindName, file: string, problems: Problem[]): EntryFile | undefined {
  const { folder, format, byYear } = entryKinds[kind];
  const ending = `.${format}`;
  const parts = file.slice(folder.length + 1).split('/');
  const name = parts.at(-1) ?? '';
  const year = byYear ? parts[0] : undefined;
  const depth = byYear ? 2 : 1;
  if (parts.length !== depth || (year !== undefined && !/^\d{4}$/.test(year))) {
    const expected = byYear ? `${folder}/ÅÅÅÅ/` : `${folder}/`;
    problems.push(fileProblem(file, 'misplaced-file', { folder: expected }));
    return undefined;
  }
  const id = name.endsWith(ending) ? name.slice(0, -ending.length) : '';
  if (!idPattern.test(id) || id.length > idMaxLength) {
    const stem = name.replace(/\.[^.]*$/, '');
    const suggestion = `${slugify(stem) || 'namn'}${ending}`;
    problems.push(fileProblem(file, 'bad-file-name', { name, suggestion }));
    return undefined;
  }
  return year === undefined ? { kind, id, file } : { kind, id, file, year };
}

/** Files below `dir`, as `/`-separated relative paths; names that start with a dot are left out. */
async function filesBelow(dir: string, prefix = ''): Promise<string[]> {
  let found;
  try {
    found = await readdir(join(dir, prefix), { withFileTypes: true });
  } catch (error) {
    if (prefix === '' && (error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
  const lists = await Promise.all(
    found
      .filter((item) => !item.name.startsWith('.'))
      .map((item) => {
        const path = posix.join(prefix, item.name);
        return item.isDirectory() ? filesBelow(dir, path) : Promise.resolve([path]);
      }),
  );
  return lists.flat();
}
