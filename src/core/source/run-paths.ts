import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';

/** Folders and addresses that one run reads from and writes to. */
export interface Paths {
  /** Folder of the project, absolute. */
  readonly root: string;
  /** Folder of the content, absolute. */
  readonly content: string;
  /** Output folder of the finished site, absolute. */
  readonly out: string;
  /** Cache folder; a separate one for each content folder and base path, so that two sites never mix. */
  readonly cache: string;
  /** Where the site is published, without a path. */
  readonly siteUrl: string;
  /** Path the site is published under: starts and ends with a slash. */
  readonly base: string;
}

/** Address used when `SITE_URL` is not set: the one `npm start` serves. */
const defaultSiteUrl = 'http://localhost:4321';

/**
 * Reads the paths of this run from the environment (`CONTENT_DIR`, `OUT_DIR`,
 * `SITE_URL`, `BASE_PATH`), relative ones from `root`.
 */
export function readPaths(env: Readonly<Record<string, string | undefined>>, root: string): Paths {
  const content = resolve(root, env['CONTENT_DIR'] || 'content');
  const base = normaliseBase(env['BASE_PATH']);
  // Cached bodies contain links with the base path, so the key depends on it.
  const key = createHash('sha256').update(`${content} ${base}`).digest('hex').slice(0, 12);
  return {
    root,
    content,
    out: resolve(root, env['OUT_DIR'] || 'dist'),
    cache: join(root, 'node_modules', '.cache', 'samklok', key),
    siteUrl: env['SITE_URL'] || defaultSiteUrl,
    base,
  };
}

/** `kunskap`, `/kunskap` and `/kunskap/` all become `/kunskap/`; nothing becomes `/`. */
export function normaliseBase(base: string | undefined): string {
  const parts = (base ?? '').split('/').filter(Boolean);
  return parts.length === 0 ? '/' : `/${parts.join('/')}/`;
}
