import type { EntryFacts } from '../../../core/source/entry-facts.ts';
import type { FactsCache } from '../../../core/source/entry-cache.ts';

/**
 * In-memory cache of facts about published content. Nothing of a proposal is
 * cached, so that refused content leaves no trace.
 */
export class CheckCache {
  readonly #site: Pick<FactsCache<EntryFacts>, 'readIndex'>;
  #published: ReadonlyMap<string, EntryFacts> | undefined;

  /** @param site cache of the latest site build, for a warm start; only read */
  constructor(site: Pick<FactsCache<EntryFacts>, 'readIndex'>) {
    this.#site = site;
  }

  /** Cache for checking the published content: reads and writes. */
  forPublished(): FactsCache<EntryFacts> {
    return {
      ...this.forProposal(),
      writeIndex: async (index) => {
        this.#published = index;
      },
    };
  }

  /** Cache for checking a proposal: reads only. */
  forProposal(): FactsCache<EntryFacts> {
    return {
      readIndex: async () => (this.#published ??= await this.#site.readIndex()),
      writeIndex: () => Promise.resolve(),
      // The guard does not use the HTML.
      writeBody: () => Promise.resolve(),
    };
  }
}
