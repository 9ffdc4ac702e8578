import { createHash } from 'node:crypto';

/** How a repository names its objects. */
export type HashName = 'sha1' | 'sha256';

/** An object as it is to be written. */
export interface GitObject {
  readonly oid: string;
  readonly type: 'blob' | 'tree' | 'commit';
  readonly content: Buffer;
}

/** An object with its id, which is known before anything is written. */
export function gitObject(type: GitObject['type'], content: Buffer, hash: HashName): GitObject {
  const oid = createHash(hash).update(`${type} ${content.length}\0`).update(content).digest('hex');
  return { oid, type, content };
}

/** The id that stands for no object, of the length of another id. */
export function noObject(hash: HashName): string {
  return '0'.repeat(hash === 'sha1' ? 40 : 64);
}

/** Whether a text can be the id of an object. */
export function isObjectId(text: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}
