import { isLoopback } from '../../editing/settings/setting-values.ts';

/**
 * Whether the service may listen on an address. On one that others can reach it
 * has to know who they are.
 */
export function isListenAllowed(host: string, userHeader: string | undefined): boolean {
  return isLoopback(host) || (userHeader !== undefined && userHeader.trim() !== '');
}
