import { createServer, type Server } from 'node:http';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sirv from 'sirv';
import type { Paths } from '../source/paths.ts';

/**
 * Headers of every answer. The pages carry a content policy of their own; what
 * only a header can say is said here, and a real web server should say it too.
 */
export const securityHeaders = {
  'content-security-policy': "frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), browsing-topics=()',
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
} as const;

/** Files whose names carry a digest of their content may be kept for good. */
const immutable = /\/_astro\//;

/**
 * Serves a built site on loopback, under its base path, with its own page for
 * addresses that do not exist.
 * @param port 0 takes any free one
 * @returns the server, listening
 */
export async function serveSite(paths: Pick<Paths, 'out' | 'base'>, port: number): Promise<Server> {
  const files = sirv(paths.out, {
    // Looked up at each request: a rebuild replaces the folder while it is served.
    dev: true,
    setHeaders: (response, path: string) => {
      const forGood = immutable.test(path);
      const value = forGood ? 'public, max-age=31536000, immutable' : 'no-cache';
      response.setHeader('cache-control', value);
    },
  });
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
    const url: string = request.url ?? '/';
    const notFound = async () => {
      const page = await readFile(join(paths.out, '404.html')).catch(() => '404');
      response.statusCode = 404;
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(page);
    };
    if (!url.startsWith(paths.base)) return void notFound();
    request.url = url.slice(paths.base.length - 1);
    files(request, response, () => void notFound());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return server;
}
