import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import { buildRuns, checkRuns, type BuildRuns, type CheckRuns } from './build-runs.ts';
import type { Counts } from './content/counts.ts';
import { measureEditing, type EditingRun } from './editing-run.ts';
import { generateContent } from './generate-content.ts';
import { hugoRun, type HugoRun } from './hugo.ts';
import type { BenchOptions, Part } from './options.ts';
import { measurePageWeight, type PageWeight } from './page-weight.ts';
import { cacheFolder, deleteCache, runScript, type RunPaths } from './project-run.ts';
import { withTemporaryFolder } from './temporary-folder.ts';
import { typicalPages, type TypicalPages } from './typical-pages.ts';

/** Seed of all measured content; changing it makes results incomparable. */
export const benchSeed = 'samklok-1';

/** Results for content of one size. Parts that were not requested are missing. */
export interface SizeResult {
  /** Number of entries of all kinds. */
  readonly entries: number;
  /** Number of entries by kind. */
  readonly counts: Counts;
  /** Number of practices that follow from them. */
  readonly practices: number;
  /** Total size of the entries in bytes. */
  readonly contentBytes: number;
  readonly check?: CheckRuns;
  readonly build?: BuildRuns;
  /** Weight of typical pages, by kind of page. */
  readonly pages?: Readonly<Record<keyof TypicalPages, PageWeight>>;
  /** Waiting times of an editor. */
  readonly editing?: EditingRun;
  /** Times of Hugo and Pagefind with the same texts. */
  readonly hugo?: HugoRun;
}

/** The machine that the measurements were made on. */
interface Machine {
  /** Model of the processor. */
  readonly processor: string;
  /** Number of usable cores. */
  readonly cores: number;
  /** Total memory in bytes. */
  readonly memory: number;
  /** Version of Node. */
  readonly node: string;
  /** Load average over the minute before the start; above 0 when other processes were running. */
  readonly loadBefore: number;
}

/** Result of a run of the bench. */
export interface BenchResult {
  /** Start time, ISO 8601 in UTC. */
  readonly date: string;
  readonly machine: Machine;
  /** Results by size, in the order of measurement. */
  readonly sizes: readonly SizeResult[];
}

/**
 * Runs the measurements one after the other, in temporary folders.
 * @param root folder of the project
 * @param tell receives progress messages
 * @throws Error when a build or a check of the generated content fails
 */
export async function runBench(
  { sizes, parts }: BenchOptions,
  root: string,
  tell: (what: string) => void,
): Promise<BenchResult> {
  const date = new Date().toISOString();
  const machine = describeMachine();
  const results: SizeResult[] = [];
  for (const entries of sizes) {
    results.push(
      await withTemporaryFolder(async (dir, alsoRemove) => {
        const place = { root, content: join(dir, 'content'), out: join(dir, 'dist') };
        alsoRemove.add(cacheFolder(place));
        return measureSize(entries, parts, place, dir, (what) => tell(`${entries}: ${what}`));
      }),
    );
  }
  return { date, machine, sizes: results };
}

async function measureSize(
  entries: number,
  parts: ReadonlySet<Part>,
  place: RunPaths,
  dir: string,
  tell: (what: string) => void,
): Promise<SizeResult> {
  tell('writing content');
  const generated = await generateContent(place.content, { entries, seed: benchSeed });
  let check: CheckRuns | undefined;
  let build: BuildRuns | undefined;
  let pages: SizeResult['pages'];
  let hugo: HugoRun | undefined;
  if (parts.has('hugo')) {
    tell('Hugo and Pagefind');
    hugo = await hugoRun(place.root, place.content, join(dir, 'hugo'));
  }
  if (parts.has('check')) {
    tell('check');
    check = await checkRuns(place);
  }
  const measurePages = async () => {
    pages = await measureTypicalPages(place.out, typicalPages(generated));
  };
  if (parts.has('build')) {
    tell('builds');
    const edited = generated.reflections[Math.floor(generated.reflections.length / 2)]!;
    build = await buildRuns(place, edited, parts.has('pages') ? measurePages : undefined);
  } else if (parts.has('pages')) {
    tell('a build to measure pages of');
    await deleteCache(place);
    await runScript('build', place);
    await measurePages();
  }
  let editing: EditingRun | undefined;
  if (parts.has('editing')) {
    tell('the editors’ page');
    if (!build && !pages) await runScript('build', place);
    editing = await measureEditing(place);
  }
  return {
    entries,
    counts: generated.counts,
    practices: generated.practices.length,
    contentBytes: generated.bytes,
    ...(check && { check }),
    ...(build && { build }),
    ...(pages && { pages }),
    ...(editing && { editing }),
    ...(hugo && { hugo }),
  };
}

async function measureTypicalPages(out: string, { home, practice, area }: TypicalPages) {
  return {
    home: await measurePageWeight(out, home),
    practice: await measurePageWeight(out, practice),
    area: await measurePageWeight(out, area),
  };
}

/** Describes the current machine and its load. */
function describeMachine(): Machine {
  return {
    processor: cpus()[0]?.model ?? 'unknown',
    cores: availableParallelism(),
    memory: totalmem(),
    node: process.version,
    loadBefore: loadavg()[0] ?? 0,
  };
}
