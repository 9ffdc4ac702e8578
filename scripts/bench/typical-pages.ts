import { addressOf } from '../../src/core/model/addresses.ts';
import type { GeneratedContent } from './generate-content.ts';

/** Addresses of the pages to measure. */
export interface TypicalPages {
  readonly home: string;
  /** Practice with the median number of conclusions. */
  readonly practice: string;
  /** Area with the median number of practices. */
  readonly area: string;
}

/** Selects pages of median size among generated content. */
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
