import { createHash } from 'node:crypto';

/** Hash algorithm of a repository's object ids. */
export type HashName = 'sha1' | 'sha256';

/** A git object, not necessarily written yet. */
export interface GitObject {
  readonly oid: string;
  readonly type: 'blob' | 'tree' | 'commit';
  readonly content: Buffer;
}

/** Computes the id of an object without writing it. */
export function gitObject(type: GitObject['type'], content: Buffer, hash: HashName): GitObject {
  const oid = createHash(hash).update(`${type} ${content.length}\0`).update(content).digest('hex');
  return { oid, type, content };
}

/** The all-zero id that stands for no object. */
export function nullObjectId(hash: HashName): string {
  return '0'.repeat(hash === 'sha1' ? 40 : 64);
}

/** Whether a text has the form of an object id, SHA-1 or SHA-256 in hexadecimal. */
export function isObjectId(text: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}
