import type { IncomingHttpHeaders } from 'node:http';

/** Loopback names of this machine. */
const loopbackNames = new Set(['localhost', '127.0.0.1', '[::1]']);

/** A host name or address with an optional port. */
const plainHost = /^(?:[\w.-]+|\[[\da-f:]+\])(?::\d+)?$/i;

/**
 * Whether a request is addressed to this service by one of its own names, and
 * comes from its own pages. Refuses other names that resolve to this machine (DNS
 * rebinding) and pages of other sites (cross-site request forgery).
 *
 * A request with neither `Origin` nor `Sec-Fetch-Site` comes from no browser, so
 * that there is no session to misuse.
 * @param hosts names that the service is published under; one with a port matches that port alone
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
