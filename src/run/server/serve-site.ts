import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import type { Paths } from '../../core/source/run-paths.ts';

/**
 * Headers of every answer. The pages carry a content policy of their own; what
 * only a header can say is said here, and a real web server should say it too.
 */
const securityHeaders = {
  'content-security-policy': "frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), browsing-topics=()',
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
} as const;

/** Files whose names carry a digest of their content may be kept for good. */
const immutable = /\/_astro\//;

/** What a site is served with, besides its files. */
export interface ServeOptions {
  /** Address to listen on; this machine alone unless told. */
  readonly host?: string | undefined;
  /** Is asked first; answers what is its own, and says whether it did. */
  readonly middleware?: (request: IncomingMessage, response: ServerResponse) => Promise<boolean>;
}

/**
 * Serves a built site, on loopback unless told otherwise, under its base path,
 * with its own page for addresses that do not exist.
 * @param port 0 takes any free one
 * @returns the server, listening
 */
export async function serveSite(
  paths: Pick<Paths, 'out' | 'base'>,
  port: number,
  { host = '127.0.0.1', middleware }: ServeOptions = {},
): Promise<Server> {
  const files = sirv(paths.out, {
    // Looked up at each request: a rebuild replaces the folder while it is served.
    dev: true,
    setHeaders: (response, path: string) => {
      const forGood = immutable.test(path);
      const value = forGood ? 'public, max-age=31536000, immutable' : 'no-cache';
      response.setHeader('cache-control', value);
    },
  });
  const serveFile = (request: IncomingMessage, response: ServerResponse) => {
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
  };
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
    if (!middleware) return serveFile(request, response);
    middleware(request, response).then(
      (isAnswered) => isAnswered || serveFile(request, response),
      // The visitor has gone, or the answer was cut short: there is nobody to tell.
      () => response.destroy(),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  return server;
}
