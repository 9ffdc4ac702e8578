import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach } from 'vitest';
import type { DraftKey, Guard, Person } from '../../../../src/editing/gateway/draft-store.ts';
import {
  openStore,
  type OpenStore,
  type StoreOptions,
} from '../../../../src/editing/gateway/git/open-store.ts';
import { commitAll, git } from '../../../support/git.ts';

/** Two editors and someone who reads what they write. */
export const anna: Person = { name: 'Anna Ängel', email: 'anna@exempel.example' };
export const bo: Person = { name: 'Bo Byte', email: 'bo@exempel.example' };
export const cia: Person = { name: 'Cia Citat', email: 'cia@exempel.example' };

/** Lets everything pass. */
export const pass: Guard = () => Promise.resolve();

/** Path of the entry that most tests write in; eleven lines, so that changes can lie apart. */
export const entry = 'guides/lyssna.mdx';
const lines = Array.from({ length: 11 }, (_, index) => `rad ${index + 1}`);
export const entryText = `${lines.join('\n')}\n`;
export const key: DraftKey = { collection: 'guide', slug: 'lyssna' };

/** The entry with some lines said otherwise. */
export function withLines(changed: Readonly<Record<number, string>>): string {
  return `${lines.map((line, index) => changed[index + 1] ?? line).join('\n')}\n`;
}

const made: string[] = [];
const opened: OpenStore[] = [];
let template: string | undefined;

afterEach(async () => {
  await Promise.all(opened.splice(0).map((store) => store.close()));
});
afterAll(() => {
  for (const dir of made) rmSync(dir, { recursive: true, force: true });
});

/** An empty folder that is removed when the file's tests have ended. */
export function emptyFolder(): string {
  const dir = mkdtempSync(join(tmpdir(), 'samklok-store-'));
  made.push(dir);
  return dir;
}

/** A repository of its own with a little content, published on `main`. */
export function newRepository(): string {
  if (template === undefined) {
    template = emptyFolder();
    write(template, `content/${entry}`, entryText);
    write(template, 'content/guides/tala.mdx', 'tala\n');
    write(template, 'content/redirects.yaml', 'addresses: []\n');
    write(template, 'readme.txt', 'not content\n');
    commitAll(template, 'First');
  }
  const dir = emptyFolder();
  cpSync(template, dir, { recursive: true });
  return dir;
}

/** Opens a store that is closed after the test. */
export async function open(dir: string, options: Partial<StoreOptions> = {}): Promise<OpenStore> {
  const store = await openStore({
    repository: dir,
    contentPath: 'content',
    branch: 'main',
    staleLockAge: 100,
    ...options,
  });
  opened.push(store);
  return store;
}

/** A repository with a store on it. */
export async function newStore(options: Partial<StoreOptions> = {}) {
  const dir = newRepository();
  return { dir, store: await open(dir, options) };
}

/** A request to save one file as the draft of the entry. */
export function saving(text: string | null, more: Partial<Parameters<OpenStore['save']>[0]> = {}) {
  const content = text === null ? null : Buffer.from(text);
  return {
    key,
    changes: [{ path: entry, content }],
    author: anna,
    message: 'Skriv',
    guard: pass,
    ...more,
  };
}

/** Writes a file, with the folders it needs. */
export function write(dir: string, path: string, text: string): void {
  mkdirSync(dirname(join(dir, path)), { recursive: true });
  writeFileSync(join(dir, path), text);
}

/** A file of the work tree; undefined when it is not there. */
export function textIn(dir: string, path: string): string | undefined {
  return existsSync(join(dir, path)) ? readFileSync(join(dir, path), 'utf8') : undefined;
}

/** A content file as a commit or branch has it. */
export function shown(dir: string, ref: string, path = entry): string {
  return git(dir, 'show', `${ref}:content/${path}`);
}

/** What is wrong with a repository; objects that nothing leads to are no fault. */
export function faults(dir: string): string[] {
  const told = git(dir, 'fsck', '--full', '--strict', '--no-dangling', '--no-progress');
  return told.split('\n').filter((line) => line !== '' && !line.startsWith('notice'));
}

/** How many objects a repository has. */
export function objectCount(dir: string): number {
  return git(dir, 'cat-file', '--batch-all-objects', '--batch-check').split('\n').length - 1;
}
