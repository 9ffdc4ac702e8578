import type { Person } from '../draft-store.ts';

/** Who did something, and when. */
export interface Signature extends Person {
  readonly at: Date;
}

/** A commit. */
export interface Commit {
  /** Id of its root tree. */
  readonly tree: string;
  /** Ids of the commits before it. */
  readonly parents: readonly string[];
  /** Who wrote the change. */
  readonly author: Signature;
  /** Who put it in. */
  readonly committer: Signature;
  /** All of its message. */
  readonly message: string;
}

/** A commit object. Times are written in UTC. */
export function commitText({ tree, parents, author, committer, message }: Commit): Buffer {
  const lines = [
    `tree ${tree}`,
    ...parents.map((parent) => `parent ${parent}`),
    `author ${signatureText(author)}`,
    `committer ${signatureText(committer)}`,
    '',
    message.endsWith('\n') ? message : `${message}\n`,
  ];
  return Buffer.from(lines.join('\n'), 'utf8');
}

function signatureText({ name, email, at }: Signature): string {
  return `${name} <${email}> ${Math.floor(at.getTime() / 1000)} +0000`;
}

/** What a commit object says. */
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
 * A person as a commit can name one: without line breaks and angle brackets.
 * @throws when nothing is left of the name or the address
 */
export function signatureOf({ name, email }: Person, at: Date): Signature {
  const plain = (text: string) => text.replace(/[\u0000-\u001f\u007f<>]+/g, ' ').trim();
  const signature = { name: plain(name), email: plain(email).replace(/\s+/g, ''), at };
  if (signature.name === '' || signature.email === '') throw new Error('a person without a name');
  return signature;
}
