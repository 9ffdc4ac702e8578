/** A file or folder in a tree of git. */
export interface TreeEntry {
  /** Kind and rights, such as `100644` for a file and `40000` for a folder. */
  readonly mode: string;
  /** Its name, one character for each byte, so that every name comes out as it went in. */
  readonly name: string;
  /** Id of the blob or tree. */
  readonly oid: string;
}

/** Mode of a folder. */
export const folderMode = '40000';
/** Mode of a file. */
export const fileMode = '100644';
/** Mode of a file that can be run. */
export const programMode = '100755';

/** A name as {@link TreeEntry} has it. */
export function nameInTree(name: string): string {
  return Buffer.from(name, 'utf8').toString('latin1');
}

/** A name of a {@link TreeEntry} as people read it. */
export function readableName(name: string): string {
  return Buffer.from(name, 'latin1').toString('utf8');
}

/** The entries of a tree object. */
export function parseTree(content: Buffer, oidBytes: number): TreeEntry[] {
  const entries: TreeEntry[] = [];
  for (let from = 0; from < content.length;) {
    const space = content.indexOf(0x20, from);
    const end = content.indexOf(0, space);
    entries.push({
      mode: content.toString('latin1', from, space),
      name: content.toString('latin1', space + 1, end),
      oid: content.toString('hex', end + 1, end + 1 + oidBytes),
    });
    from = end + 1 + oidBytes;
  }
  return entries;
}

/** A tree object of entries, in the order that git wants: folders as if their names ended with a slash. */
export function treeText(entries: Iterable<TreeEntry>): Buffer {
  const sorted = [...entries].map((entry) => ({ entry, key: sortKey(entry) }));
  sorted.sort((a, b) => (a.key < b.key ? -1 : 1));
  return Buffer.concat(
    sorted.flatMap(({ entry: { mode, name, oid } }) => [
      Buffer.from(`${mode} ${name}\0`, 'latin1'),
      Buffer.from(oid, 'hex'),
    ]),
  );
}

function sortKey({ mode, name }: TreeEntry): string {
  return mode === folderMode ? `${name}/` : name;
}
