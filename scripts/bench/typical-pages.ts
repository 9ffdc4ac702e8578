import { addressOf } from '../../src/core/model/addresses.ts';
import type { GeneratedContent } from './generate-content.ts';

/** Addresses of the pages that are weighed. */
export interface TypicalPages {
  /** The home page. */
  readonly home: string;
  /** A practice with as many conclusions as the middle one. */
  readonly practice: string;
  /** An area with as many practices as the middle one. */
  readonly area: string;
}

/** Picks pages that are neither the lightest nor the heaviest of their kind. */
export function typicalPages({ practices, areas }: GeneratedContent): TypicalPages {
  const practice = middle(practices, (one) => one.conclusions);
  const area = middle(
    areas.map((id) => ({
      id,
      practices: practices.filter((one) => one.topics.includes(id)).length,
    })),
    (one) => one.practices,
  );
  return {
    home: '/',
    practice: addressOf('practice', practice.id),
    area: addressOf('area', area.id),
  };
}

function middle<T extends { readonly id: string }>(
  items: readonly T[],
  measure: (item: T) => number,
): T {
  const sorted = [...items].sort((a, b) => measure(a) - measure(b) || (a.id < b.id ? -1 : 1));
  return sorted[Math.floor(sorted.length / 2)]!;
}
