import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { generateContent } from '../bench/generate-content.ts';
import { withTemporaryFolder } from '../bench/temporary-folder.ts';
import type { JudgedDocument } from './judged-set.ts';

/** Seed of the generated documents; changing it makes results incomparable. */
const seed = 'samklok-padding-1';

/** Folders of the entries to use: kinds with much text. */
const folders = ['guides', 'reflections'];

/** Number of generated entries of other kinds: a fixed maximum and a proportional share. */
const others = { fixed: 150, share: 0.05 };

/**
 * Generates distractor documents: guides and reflections as plain text. The result
 * depends on `count` only.
 * @param count number of documents
 * @param taken ids that are in use
 */
export function padding(count: number, taken: ReadonlySet<string>): Promise<JudgedDocument[]> {
  if (count <= 0) return Promise.resolve([]);
  const entries = others.fixed + Math.ceil(count * (1 + others.share));
  return withTemporaryFolder(async (dir) => {
    await generateContent(dir, { entries, seed });
    const documents: JudgedDocument[] = [];
    for (const file of await entryFiles(dir)) {
      if (documents.length === count) break;
      const entry = entryText(await readFile(join(dir, file), 'utf8'));
      documents.push({ id: freeId(`padding/${file}`, taken), ...entry, aliases: [] });
    }
    if (documents.length < count) throw new Error(`Too few entries for ${count} documents`);
    return documents;
  });
}

async function entryFiles(dir: string): Promise<string[]> {
  const files = await Promise.all(
    folders.map(async (folder) => {
      const names = await readdir(join(dir, folder), { recursive: true });
      return names.filter((name) => name.endsWith('.mdx')).map((name) => `${folder}/${name}`);
    }),
  );
  return files.flat().sort();
}

/** Extracts the title and plain text of an entry file: texts of its fields, then its body. */
export function entryText(file: string): Pick<JudgedDocument, 'title' | 'body'> {
  const [, front = '', body = ''] = /^---\n([^]*?)\n---\n([^]*)$/.exec(file) ?? [];
  const { title, ...data } = parse(front) as Record<string, unknown>;
  return { title: String(title), body: [...sentencesIn(data), plainText(body)].join('\n\n') };
}

/** All nested strings of more than one word; single words are names, ids and dates. */
function sentencesIn(data: unknown): string[] {
  if (typeof data === 'string') return data.trim().includes(' ') ? [data.trim()] : [];
  if (typeof data !== 'object' || data === null) return [];
  return Object.values(data).flatMap(sentencesIn);
}

/** Plain text of a generated body, which uses a small subset of Markdown. */
function plainText(body: string): string {
  return body
    .replace(/<[^>]*?\b(?:title|by|alt|caption)="([^"]*)"[^>]*>/g, '$1')
    .replace(/<[^>]*>/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^(?:#+|-|\d+\.)\s+/gm, '')
    .replace(/^\|(?: --- \|)+$/gm, '')
    .replace(/\*\*|\|/g, '')
    .replace(/\n{2,}/g, '\n\n')
    .replace(/(?<!\n)\n(?!\n)/g, ' ')
    .trim();
}

function freeId(id: string, taken: ReadonlySet<string>): string {
  return taken.has(id) ? freeId(`${id}+`, taken) : id;
}
