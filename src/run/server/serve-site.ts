import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import type { Paths } from '../../core/source/run-paths.ts';

/**
 * HTTP headers of every response. Each page carries a Content-Security-Policy in
 * a meta element; these are the directives that only work as headers, which
 * another web server has to send too.
 */
const securityHeaders = {
  'content-security-policy': "frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), browsing-topics=()',
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
} as const;

/** Files with a content digest in their names: browsers may cache them for a year. */
const hashedFiles = /\/_astro\//;

/** Options of {@link serveSite}. */
export interface ServeOptions {
  /** Address to listen on; loopback by default. */
  readonly host?: string | undefined;
  /** Handles a request before the files do; resolves to true when it has responded. */
  readonly middleware?: (request: IncomingMessage, response: ServerResponse) => Promise<boolean>;
}

/**
 * Serves a built site under its base path, with the site's own 404 page.
 * @param port 0 takes any free port
 * @returns the server, once it listens
 * @throws when the port is taken or the address does not exist
 */
export async function serveSite(
  paths: Pick<Paths, 'out' | 'base'>,
  port: number,
  { host = '127.0.0.1', middleware }: ServeOptions = {},
): Promise<Server> {
  const files = sirv(paths.out, {
    // Looks files up on every request: a rebuild replaces the folder while it is served.
    dev: true,
    setHeaders: (response, path: string) => {
      const value = hashedFiles.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache';
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
      // The client has disconnected, or the response was cut short: nobody is left to answer.
      () => response.destroy(),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  return server;
}
