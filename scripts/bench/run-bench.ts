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

/** The seed of all content that is measured; changing it makes results incomparable. */
export const benchSeed = 'samklok-1';

/** Everything measured with content of one size. What was not asked for is left out. */
export interface SizeResult {
  /** Entries of all kinds. */
  readonly entries: number;
  /** Entries by kind. */
  readonly counts: Counts;
  /** Practices that follow from them. */
  readonly practices: number;
  /** Bytes of the entries. */
  readonly contentBytes: number;
  /** The check. */
  readonly check?: CheckRuns;
  /** Builds. */
  readonly build?: BuildRuns;
  /** Weight of typical pages. */
  readonly pages?: Readonly<Record<keyof TypicalPages, PageWeight>>;
  /** Waits of an editor. */
  readonly editing?: EditingRun;
  /** Hugo and Pagefind with the same texts. */
  readonly hugo?: HugoRun;
}

/** What the measurements were made on. */
interface Machine {
  /** Name of its processor. */
  readonly processor: string;
  /** Cores that can be used. */
  readonly cores: number;
  /** Memory, in bytes. */
  readonly memory: number;
  /** Version of Node. */
  readonly node: string;
  /** Processes wanting to run, average over the last minute before the bench: above 0, others were working. */
  readonly loadBefore: number;
}

/** The result of one run of the bench. */
export interface BenchResult {
  /** When it began, ISO 8601 in UTC. */
  readonly date: string;
  /** What it ran on. */
  readonly machine: Machine;
  /** One for each size, in the order they were measured. */
  readonly sizes: readonly SizeResult[];
}

/**
 * Runs the bench: one thing after the other, in folders that are removed.
 * @param root folder of the project
 * @param tell told what is being done
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
  const weigh = async () => {
    pages = await weighTypical(place.out, typicalPages(generated));
  };
  if (parts.has('build')) {
    tell('builds');
    const edited = generated.reflections[Math.floor(generated.reflections.length / 2)]!;
    build = await buildRuns(place, edited, parts.has('pages') ? weigh : undefined);
  } else if (parts.has('pages')) {
    tell('a build to weigh pages of');
    await deleteCache(place);
    await runScript('build', place);
    await weigh();
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

async function weighTypical(out: string, { home, practice, area }: TypicalPages) {
  return {
    home: await measurePageWeight(out, home),
    practice: await measurePageWeight(out, practice),
    area: await measurePageWeight(out, area),
  };
}

/** Describes this machine now. */
function describeMachine(): Machine {
  return {
    processor: cpus()[0]?.model ?? 'unknown',
    cores: availableParallelism(),
    memory: totalmem(),
    node: process.version,
    loadBefore: loadavg()[0] ?? 0,
  };
}
