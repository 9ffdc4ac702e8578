import type { EntryFacts } from '../../../core/source/entry-facts.ts';
import type { FactsCache } from '../../../core/source/entry-cache.ts';

/**
 * Remembers what was read of the published content, in memory alone. Of a
 * proposal it keeps nothing: what is refused leaves no trace in a cache.
 */
export class CheckMemory {
  readonly #site: Pick<FactsCache<EntryFacts>, 'readIndex'>;
  #published: ReadonlyMap<string, EntryFacts> | undefined;

  /** @param site what the latest build of the site has read: nearly always the same, and only looked at */
  constructor(site: Pick<FactsCache<EntryFacts>, 'readIndex'>) {
    this.#site = site;
  }

  /** A cache for a check of the published content. */
  forPublished(): FactsCache<EntryFacts> {
    return {
      ...this.forProposal(),
      writeIndex: async (index) => {
        this.#published = index;
      },
    };
  }

  /** A cache for a check of what somebody proposes: reads, and forgets. */
  forProposal(): FactsCache<EntryFacts> {
    return {
      readIndex: async () => (this.#published ??= await this.#site.readIndex()),
      writeIndex: () => Promise.resolve(),
      // Nobody reads the HTML here.
      writeBody: () => Promise.resolve(),
    };
  }
}
