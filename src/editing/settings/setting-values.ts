import { isIP } from 'node:net';
import { z } from 'zod';

/** Hosts that only this machine can reach. */
const loopbackHosts: ReadonlySet<string> = new Set(['127.0.0.1', '::1', 'localhost']);

/** Whether only this machine can reach a server that listens on `host`. */
export function isLoopback(host: string): boolean {
  return loopbackHosts.has(host);
}

/** A name of a branch that needs no quoting anywhere, and is not one of the drafts'. */
export const branchName = () =>
  z
    .string()
    .max(200)
    .regex(/^(?!cms\/)(?!.*(?:\.\.|\/\/|\.lock$))[A-Za-z0-9][\w./-]*[\w-]$|^[A-Za-z0-9]$/, {
      error: 'branch',
    });

/** A folder inside the repository; `.` for the repository itself. */
export const folderPath = () =>
  z
    .string()
    .max(200)
    .regex(/^(?:\.|(?!\.{1,2}(?:\/|$))[\w.-]+(?:\/(?!\.{1,2}(?:\/|$))[\w.-]+)*)$/, {
      error: 'folder',
    });

/** The name of an HTTP header; none of those that a browser or a proxy gives a meaning. */
export const headerName = () =>
  z
    .string()
    .max(60)
    .regex(
      /^(?!(?:host|origin|referer|cookie|authorization|content-.*|connection|forwarded)$)[a-z][a-z\d-]*$/i,
      {
        error: 'header',
      },
    );

const name = '[a-z\\d](?:[a-z\\d-]*[a-z\\d])?(?:\\.[a-z\\d](?:[a-z\\d-]*[a-z\\d])?)*';

/** A host name or an address to listen on, without port. */
export const hostName = () =>
  z
    .string()
    .max(253)
    .refine((host) => isIP(host) > 0 || new RegExp(`^${name}$`, 'i').test(host), { error: 'host' });

/** A host as browsers name it, in lower case: a name or an address, with the port where it has one. */
export const publicName = () =>
  z
    .string()
    .max(260)
    .regex(new RegExp(`^(?:${name}|\\[[\\da-f:.]+\\])(?::\\d{1,5})?$`, 'i'), {
      error: 'public-host',
    })
    .transform((host) => host.toLowerCase());

/** An IP address, or a network such as `10.0.0.0/8`. */
export const network = () => z.string().refine(isNetwork, { error: 'network' });

function isNetwork(text: string): boolean {
  const [address = '', bits, ...more] = text.split('/');
  const widest = isIP(address) === 6 ? 128 : 32;
  const isMask = bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= widest);
  return isIP(address) > 0 && isMask && more.length === 0;
}

/** A repository by its owner, groups and name: `owner/name`. */
export const repositoryPath = (parts: 'two' | 'more') =>
  z
    .string()
    .max(200)
    .regex(parts === 'two' ? /^[\w.-]+\/[\w.-]+$/ : /^[\w.-]+(?:\/[\w.-]+)+$/, {
      error: 'repository',
    });

/** The public id of an application registered for sign-in. */
export const applicationId = () =>
  z
    .string()
    .max(200)
    .regex(/^[\w.-]+$/, { error: 'app-id' });

/** The address of a server, `https:` unless it is this machine; a slash at its end is taken off. */
export const serverAddress = () =>
  z
    .string()
    .max(300)
    .refine(isServerAddress, { error: 'server' })
    .transform((address) => address.replace(/\/+$/, ''));

/** The address of a server without a path: scheme, host and perhaps a port. */
export const serverOrigin = () =>
  serverAddress().refine((address) => new URL(address).origin === address, { error: 'origin' });

function isServerAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, username, password, search, hash } = new URL(address);
  if (username + password + search + hash !== '') return false;
  return protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname));
}
