import { createHash, randomBytes, randomInt, randomUUID } from 'node:crypto';
import { openSync, writeSync } from 'node:fs';
import { NotFoundError } from '../../../../src/editing/gateway/draft-store.ts';
import { draftStatuses } from '../../../../src/editing/protocol/request-schemas.ts';
import { openStore } from '../../../../src/editing/gateway/git/open-store.ts';
import type { LogLine } from './log-line.ts';

/**
 * Editors who never rest, in a process that is to be killed. What they are about
 * to do and what they have been told is done is written to a log, line by line,
 * before anything else happens.
 *
 * `node busy-editors.ts <repository> <log>`
 */
const [, , repository = '', log = ''] = process.argv;
const entries = 8;
const editors = 3;

const file = openSync(log, 'a');
const tell = (line: LogLine) => writeSync(file, `${JSON.stringify(line)}\n`);
const person = { name: 'Någon', email: 'nagon@exempel.example' };
const pass = () => Promise.resolve();

const store = await openStore({
  repository,
  contentPath: 'content',
  branch: 'main',
  staleLockAge: 0,
  onWarning: (text) => tell({ what: 'error', text }),
});
tell({ what: 'open' });

function newText(): Buffer {
  const name = randomUUID();
  const body = randomBytes(randomInt(20, 20_000)).toString('hex');
  return Buffer.from(`början ${name}\n${body}\nslut ${name}\n`);
}

async function save(slug: string): Promise<void> {
  const content = newText();
  const digest = createHash('sha256').update(content).digest('hex');
  tell({ what: 'submit', slug, digest });
  const { draft } = await store.save({
    key: { collection: 'reflection', slug },
    changes: [{ path: `reflections/2026/${slug}.mdx`, content }],
    status: draftStatuses[randomInt(3)]!,
    author: person,
    message: 'Save',
    guard: pass,
  });
  tell({ what: 'saved', slug, digest, revision: draft.revision });
}

async function other(slug: string, choice: number): Promise<void> {
  const key = { collection: 'reflection', slug };
  tell({ what: 'submit', slug, digest: '' });
  if (choice < 15) {
    const revision = await store.publish(key, person, pass);
    tell({ what: 'published', slug, revision });
  } else if (choice < 25) {
    const { revision } = await store.setStatus(key, draftStatuses[randomInt(3)]!, person);
    tell({ what: 'moved', slug, revision });
  } else {
    await store.discard(key, person);
    tell({ what: 'discarded', slug });
  }
}

async function work(): Promise<never> {
  for (;;) {
    const slug = `nummer-${randomInt(entries)}`;
    const choice = randomInt(100);
    try {
      await (choice < 28 ? other(slug, choice) : save(slug));
    } catch (error) {
      if (error instanceof NotFoundError) tell({ what: 'not there', slug });
      else tell({ what: 'error', text: String(error) });
    }
  }
}

await Promise.all(Array.from({ length: editors }, work));
