import type { IncomingMessage } from 'node:http';
import { BlockList, isIPv6 } from 'node:net';
import type { Person } from '../draft-store.ts';

/** How a sign-on proxy in front of the service identifies editors. */
export interface SignIn {
  /** Header that names the user. Without it everybody is the local editor. */
  readonly userHeader?: string | undefined;
  /** Header with the name as colleagues read it. */
  readonly nameHeader?: string | undefined;
  /** Header with the mail address. */
  readonly emailHeader?: string | undefined;
  /** Addresses of proxies, or networks such as `10.0.0.0/8`, whose headers are trusted; all when left out. */
  readonly trustedProxies?: readonly string[] | undefined;
}

/** Longest name and mail address that is used, in characters. */
const longest = 120;

/**
 * The person who makes a request.
 * @param local the author of all changes where no sign-on is configured
 * @returns undefined when the sign-on does not identify anybody, or is not trusted
 */
export function authorOf(
  request: Pick<IncomingMessage, 'headers' | 'rawHeaders' | 'socket'>,
  signIn: SignIn,
  local: Person,
): Person | undefined {
  if (signIn.userHeader === undefined) return local;
  if (!isTrusted(request.socket.remoteAddress ?? '', signIn.trustedProxies)) return undefined;
  const user = headerOf(request, signIn.userHeader);
  if (user === '') return undefined;
  const name = headerOf(request, signIn.nameHeader) || user;
  const given = headerOf(request, signIn.emailHeader) || user;
  const address = given.replace(/\s+/g, '');
  return { name, email: address.includes('@') ? address : `${address}@localhost` };
}

/** A header's value, safe for git; empty when it is missing or repeated, as when a visitor adds one. */
function headerOf(
  { headers, rawHeaders }: Pick<IncomingMessage, 'headers' | 'rawHeaders'>,
  name: string | undefined,
): string {
  if (name === undefined) return '';
  const wanted = name.toLowerCase();
  const times = rawHeaders.filter((one, at) => at % 2 === 0 && one.toLowerCase() === wanted);
  const value = headers[wanted];
  return times.length === 1 && typeof value === 'string' ? cleanName(asWritten(value)) : '';
}

/** Node reads headers as Latin-1; sign-ons write UTF-8. */
function asWritten(value: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(value, 'latin1'));
  } catch {
    return value;
  }
}

/** A name without characters that delimit it in a commit or that are invisible. */
export function cleanName(text: string): string {
  return text
    .replace(/[\p{C}<>\s]+/gu, ' ')
    .trim()
    .slice(0, longest)
    .trim();
}

function isTrusted(address: string, proxies: readonly string[] | undefined): boolean {
  if (proxies === undefined) return true;
  const list = new BlockList();
  for (const proxy of proxies) {
    const [network = '', bits] = proxy.split('/');
    const family = isIPv6(network) ? 'ipv6' : 'ipv4';
    if (bits === undefined) list.addAddress(network, family);
    else list.addSubnet(network, Number(bits), family);
  }
  // A server that listens on both families sees IPv4 addresses inside IPv6 ones.
  const plain = address.replace(/^::ffff:(?=\d+\.)/, '');
  return list.check(plain, isIPv6(plain) ? 'ipv6' : 'ipv4');
}
