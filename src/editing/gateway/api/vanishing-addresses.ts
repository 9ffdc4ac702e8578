import { projectPractices } from '../../../core/knowledge/project-practices.ts';
import { addressOf, isAddressed } from '../../../core/model/addresses.ts';
import type { GatewayContext } from './request-context.ts';
import type { EntryItem } from './content-item.ts';

/**
 * Addresses that cease to exist when an entry is removed and are not listed as
 * former ones yet: its own, and for a reflection those of the practices that
 * follow from it alone.
 */
export async function vanishingAddresses(
  { kind, id }: EntryItem,
  { inspector }: GatewayContext,
): Promise<string[]> {
  if (!isAddressed(kind)) return [];
  const { content, projection } = await inspector.published();
  const addresses = [addressOf(kind, id)];
  if (kind === 'reflection') {
    const rest = content.entries.reflection.filter((entry) => entry.id !== id);
    const left = new Set(projectPractices(rest).practices.map((practice) => practice.id));
    for (const practice of projection.practices) {
      if (!left.has(practice.id)) addresses.push(addressOf('practice', practice.id));
    }
  }
  const listed = new Set(content.redirects.addresses.map(({ from }) => from));
  return addresses.filter((address) => !listed.has(address));
}
