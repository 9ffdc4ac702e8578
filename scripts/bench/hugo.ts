import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { writeHugoSite } from './hugo-site.ts';
import { measure, type Measured } from './measure.ts';

/** What Hugo and Pagefind took for the same texts. */
export interface HugoRun {
  /** Version, as Hugo tells it. */
  readonly version: string;
  /** Pages it was given. */
  readonly pages: number;
  /** Time of Hugo with bare templates, in seconds. */
  readonly hugoSeconds: number;
  /** Time of Pagefind on its output, in seconds. */
  readonly pagefindSeconds: number;
  /** Processor time of both, in seconds. */
  readonly cpuSeconds: number;
  /** Highest memory of either, in bytes. */
  readonly peakTree: number;
}

/** Version of the Hugo on PATH; undefined when there is none. */
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
 * @param content generated content
 * @param dir folder to work in, made when needed
 * @returns undefined when there is no Hugo
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
