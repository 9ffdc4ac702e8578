import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { withTemporaryFolder } from '../bench/temporary-folder.ts';
import { buildIndex } from './build-index.ts';
import { documentAddress } from './document-page.ts';
import type { SearchBenchOptions } from './options.ts';
import { halves, readProjectSets } from './project-judged-sets.ts';
import { padding } from './pad-documents.ts';
import { readSet } from './read-set.ts';
import { formatRankings, formatTables, summarizeScores, type ScoresByEngine } from './report.ts';
import { isClientEngine, runSet, type IndexedSet } from './run-set.ts';
import { computeScores } from './scores.ts';

/** Prints progress messages and warnings. */
export type Log = (what: string) => void;

/** Result of a comparison of search engines. */
export interface Comparison {
  /** Markdown tables for display. */
  readonly tables: string;
  /** JSON summary; its shape is part of the command's contract. */
  readonly summary: object;
}

/**
 * Compares search engines on the set of a folder, or on the project's own sets.
 * @param root folder of the project
 * @throws LineError at the first invalid line of the set
 */
export function compareSearches(
  options: SearchBenchOptions,
  root: string,
  tell: Log,
): Promise<Comparison> {
  return withTemporaryFolder(async (dir) => {
    const { folder, only, json } = options;
    const rankings: Record<string, object[]> = {};
    const scores: Record<string, ScoresByEngine> = {};
    const measure = async (name: string, set: IndexedSet) => {
      const found = await runSet(set, only, root, (what) => tell(`${name}: ${what}`));
      rankings[name] = formatRankings(set, found);
      scores[name] = Object.fromEntries(
        Object.entries(found).map(([way, rows]) => [way, computeScores(set, rows)]),
      );
    };
    if (folder === undefined) {
      tell('building the site of the example content');
      const sets = await readProjectSets(root, dir, tell);
      for (const half of halves) await measure(half, sets[half]);
    } else {
      await measure(folder, await folderSet(options, folder, root, dir, tell));
    }
    if (json !== undefined) {
      await mkdir(dirname(resolve(json)), { recursive: true });
      await writeFile(json, `${JSON.stringify(rankings, null, 1)}\n`);
    }
    return reported(scores);
  });
}

function reported(scores: Readonly<Record<string, ScoresByEngine>>): Comparison {
  const names = Object.entries(scores);
  const summaries = names.map(([name, one]) => [name, summarizeScores(one)] as const);
  const last = summaries.at(-1)?.[1] ?? {};
  return {
    tables: names.map(([name, one]) => formatTables(name, one)).join('\n'),
    summary: names.length > 1 ? { ...last, sets: Object.fromEntries(summaries) } : last,
  };
}

async function folderSet(
  { only, pad }: Pick<SearchBenchOptions, 'only' | 'pad'>,
  folder: string,
  root: string,
  dir: string,
  tell: Log,
): Promise<IndexedSet> {
  const given = await readSet(folder, tell);
  const set = await padDocuments(given, pad, tell);
  const idOfAddress = new Map(set.documents.map(({ id }, at) => [documentAddress(at), id]));
  const site = only.some(isClientEngine) ? join(dir, 'site') : undefined;
  if (site !== undefined) {
    tell(`${folder}: indexing ${set.documents.length} documents`);
    await buildIndex(set.documents, root, site, only.includes('ours'));
  }
  return { ...set, site, idOf: (address) => idOfAddress.get(address) ?? address };
}

/** Adds generated documents to a set until it has `pad` documents. */
export async function padDocuments<T extends Pick<IndexedSet, 'documents'>>(
  set: T,
  pad: number,
  tell: Log,
): Promise<T> {
  const { documents } = set;
  if (pad <= documents.length) return set;
  tell(`writing ${pad - documents.length} more documents`);
  const taken = new Set(documents.map(({ id }) => id));
  const more = await padding(pad - documents.length, taken);
  return { ...set, documents: [...documents, ...more] };
}
