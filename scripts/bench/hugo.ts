import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { writeHugoSite } from './hugo-site.ts';
import { measure, type Measured } from './measure.ts';

/** Resources that Hugo and Pagefind used for the same texts. */
export interface HugoRun {
  /** Output of `hugo version`. */
  readonly version: string;
  /** Number of pages in the input. */
  readonly pages: number;
  /** Time of Hugo with minimal templates, in seconds. */
  readonly hugoSeconds: number;
  /** Time of Pagefind on Hugo's output, in seconds. */
  readonly pagefindSeconds: number;
  /** CPU time of both, in seconds. */
  readonly cpuSeconds: number;
  /** Peak memory of either, in bytes. */
  readonly peakTree: number;
}

/** Version of the Hugo on `PATH`; undefined when it is not installed. */
function hugoVersion(): string | undefined {
  try {
    return execFileSync('hugo', ['version'], { encoding: 'utf8' }).trim();
  } catch {
    return undefined;
  }
}

/**
 * Builds the same texts with Hugo and indexes them with Pagefind.
 * @param root folder of the project, whose Pagefind is used
 * @param content folder of the generated content
 * @param dir folder to work in, created if missing
 * @returns undefined when Hugo is not installed
 */
export async function hugoRun(
  root: string,
  content: string,
  dir: string,
): Promise<HugoRun | undefined> {
  const version = hugoVersion();
  if (version === undefined) return undefined;
  const pages = await writeHugoSite(content, dir);
  const hugo = await succeeded(['hugo', '--quiet'], dir);
  const pagefind = join(root, 'node_modules', '.bin', 'pagefind');
  const index = await succeeded([pagefind, '--silent', '--site', 'public'], dir);
  return {
    version,
    pages,
    hugoSeconds: hugo.seconds,
    pagefindSeconds: index.seconds,
    cpuSeconds: hugo.cpuSeconds + index.cpuSeconds,
    peakTree: Math.max(hugo.peakTree, index.peakTree),
  };
}

async function succeeded(argv: readonly [string, ...string[]], cwd: string): Promise<Measured> {
  const measured = await measure({ argv, cwd });
  if (measured.code !== 0) throw new Error(`${argv[0]} failed:\n${measured.output.slice(-2000)}`);
  return measured;
}
