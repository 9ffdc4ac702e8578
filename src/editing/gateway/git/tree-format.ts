/** An entry of a git tree object. */
export interface TreeEntry {
  /** Git mode, such as `100644` for a file and `40000` for a folder. */
  readonly mode: string;
  /** Name in Latin-1, one character per byte, so that any byte sequence survives a round trip. */
  readonly name: string;
  /** Object id of the blob or tree. */
  readonly oid: string;
}

/** Git mode of a folder. */
export const folderMode = '40000';
/** Git mode of a regular file. */
export const fileMode = '100644';
/** Git mode of an executable file. */
export const executableMode = '100755';

/** Encodes a name for {@link TreeEntry}. */
export function encodeName(name: string): string {
  return Buffer.from(name, 'utf8').toString('latin1');
}

/** Decodes the UTF-8 name of a {@link TreeEntry}. */
export function decodeName(name: string): string {
  return Buffer.from(name, 'latin1').toString('utf8');
}

/** Parses a tree object. @param oidBytes length of an object id in bytes */
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

/** Serialises a tree object, sorted as git requires: folders as if their names ended with a slash. */
export function serializeTree(entries: Iterable<TreeEntry>): Buffer {
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
