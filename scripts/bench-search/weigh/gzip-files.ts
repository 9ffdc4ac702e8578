import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Content types of the files that web servers usually compress, by extension. */
const packed: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json',
  svg: 'image/svg+xml',
};

/**
 * Creates a request handler that serves text files with gzip, as production servers do
 * and the project's own does not. Other requests are left to the next handler.
 * @param site folder of the site
 * @returns a handler that returns whether it answered the request
 */
export function packedFiles(site: string) {
  const known = new Map<string, Buffer>();
  return async (request: IncomingMessage, response: ServerResponse): Promise<boolean> => {
    const { pathname } = new URL(request.url ?? '/', 'http://site.invalid');
    const path = decodeURIComponent(pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    const type = packed[/\.(\w+)$/.exec(path)?.[1] ?? ''];
    if (type === undefined) return false;
    let bytes = known.get(path);
    if (!bytes) {
      const file = await readFile(join(site, path)).catch(() => undefined);
      if (!file) return false;
      known.set(path, (bytes = gzipSync(file)));
    }
    response.writeHead(200, {
      'content-type': type,
      'content-encoding': 'gzip',
      'content-length': bytes.byteLength,
      'cache-control': 'no-cache',
    });
    response.end(bytes);
    return true;
  };
}
