import type { Person } from '../draft-store.ts';

/** A person and a time, as in the headers of a commit. */
export interface Signature extends Person {
  readonly at: Date;
}

/** The content of a commit object. */
export interface Commit {
  /** Object id of the root tree. */
  readonly tree: string;
  readonly parents: readonly string[];
  readonly author: Signature;
  readonly committer: Signature;
  /** The whole message with trailers. */
  readonly message: string;
}

/** Serialises a commit object. Times are written in UTC. */
export function serializeCommit({ tree, parents, author, committer, message }: Commit): Buffer {
  const lines = [
    `tree ${tree}`,
    ...parents.map((parent) => `parent ${parent}`),
    `author ${serializeSignature(author)}`,
    `committer ${serializeSignature(committer)}`,
    '',
    message.endsWith('\n') ? message : `${message}\n`,
  ];
  return Buffer.from(lines.join('\n'), 'utf8');
}

function serializeSignature({ name, email, at }: Signature): string {
  return `${name} <${email}> ${Math.floor(at.getTime() / 1000)} +0000`;
}

/** Parses a commit object. */
export function parseCommit(content: Buffer): Commit {
  const text = content.toString('utf8');
  const end = text.indexOf('\n\n');
  const headers = text.slice(0, end).split('\n');
  const values = (name: string) =>
    headers
      .filter((line) => line.startsWith(`${name} `))
      .map((line) => line.slice(name.length + 1));
  return {
    tree: values('tree')[0] ?? '',
    parents: values('parent'),
    author: parseSignature(values('author')[0] ?? ''),
    committer: parseSignature(values('committer')[0] ?? ''),
    message: text.slice(end + 2),
  };
}

function parseSignature(text: string): Signature {
  const [, name = '', email = '', seconds = '0'] =
    /^(.*?) ?<([^>]*)> (-?\d+)(?: [+-]\d+)?$/.exec(text) ?? [];
  return { name, email, at: new Date(Number(seconds) * 1000) };
}

/**
 * A signature without the characters that a commit header cannot hold: control
 * characters and angle brackets.
 * @throws when the name or the address is empty without them
 */
export function toSignature({ name, email }: Person, at: Date): Signature {
  const plain = (text: string) => text.replace(/[\u0000-\u001f\u007f<>]+/g, ' ').trim();
  const signature = { name: plain(name), email: plain(email).replace(/\s+/g, ''), at };
  if (signature.name === '' || signature.email === '') throw new Error('a person without a name');
  return signature;
}
