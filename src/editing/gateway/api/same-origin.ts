import type { IncomingHttpHeaders } from 'node:http';

/** Names of this machine to itself. */
const loopbackNames = new Set(['localhost', '127.0.0.1', '[::1]']);

/** A name or an address with a port, and nothing around it. */
const plainHost = /^(?:[\w.-]+|\[[\da-f:]+\])(?::\d+)?$/i;

/**
 * Whether a request is addressed to this service by a name of its own, and
 * comes from its own pages. Another name that happens to lead here (DNS
 * rebinding) and another site's page (forged requests) are refused.
 *
 * A request with neither `Origin` nor `Sec-Fetch-Site` comes from no browser;
 * there is nobody's sign-in to misuse then.
 * @param hosts names that the service is published under; with a port they mean that port alone
 */
export function isOwnRequest(headers: IncomingHttpHeaders, hosts: readonly string[]): boolean {
  const host = plainHost.test(headers.host ?? '') ? hostOf(`http://${headers.host}`) : undefined;
  if (!host || !(loopbackNames.has(host.hostname) || isPublished(host, hosts))) return false;
  const { origin } = headers;
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
  if (origin === undefined) return true;
  const from = hostOf(origin);
  return from !== undefined && (from.host === host.host || isPublished(from, hosts));
}

function isPublished({ host, hostname }: URL, hosts: readonly string[]): boolean {
  return hosts.includes(host) || hosts.includes(hostname);
}

function hostOf(text: string): URL | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  return url && /^https?:$/.test(url.protocol) && url.host !== '' ? url : undefined;
}
