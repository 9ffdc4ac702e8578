import type { CheckReport } from '../../core/check/check-content.ts';
import type { TopicLookup } from '../../core/knowledge/freshness.ts';
import { addressOf, type AddressedKind } from '../../core/model/addresses.ts';
import { pageKindNames, type EntryData, type PageKindName } from '../../core/model/registry.ts';
import { createNameLookups } from './look-up-names.ts';
import { noFacts, type FactsByAddress, type PageFacts } from './page-facts.ts';
import { practiceFacts } from './practice-facts.ts';
import { firstSentence } from './first-sentence.ts';
import { otherTopicNames, topicWords } from './topic-names.ts';

/**
 * Factor on the score of a reflection. It is about one occasion; where a practice came
 * out of it and both answer, readers want the practice.
 */
const reflectionBoost = 0.85;

/** Names of what entries point at. */
interface NameLookups {
  readonly lookup: TopicLookup;
  readonly names: ReturnType<typeof createNameLookups>;
}

/** What the search knows of the page of an entry of each kind besides its text. */
const factsOf: {
  readonly [K in PageKindName]: (data: EntryData<K>, known: NameLookups) => Partial<PageFacts>;
} = {
  reflection: (data, { lookup, names }) => {
    const { summary, activity, questions, team, parties, method } = data;
    const topics = topicWords(data, lookup);
    return {
      lead: [summary, activity.words],
      questions,
      topics: [...topics, ...names.parties(parties), ...names.methods(method ? [method] : [])],
      teams: names.teams([team]),
      boost: reflectionBoost,
    };
  },
  guide: (data, { lookup }) => {
    const { purpose, whenToUse, aliases, questions } = data;
    const topics = topicWords(data, lookup);
    return { lead: [purpose, whenToUse], otherNames: aliases, questions, topics };
  },
  programme: ({ audience, goals, questions, modules }, { lookup }) => {
    const themes = [...new Set(modules.map(({ theme }) => theme))];
    const topics = topicWords({ areas: [], themes }, lookup);
    return { lead: [audience, ...goals], questions, topics };
  },
  area: topicFacts,
  theme: topicFacts,
  page: ({ summary, questions }) => ({ lead: [summary], questions }),
};

function topicFacts(data: EntryData<'area'>): Partial<PageFacts> {
  const { summary, description, questions } = data;
  return {
    lead: [summary, firstSentence(description)],
    otherNames: otherTopicNames(data),
    questions,
  };
}

/**
 * What the search knows of every page of an entry or a practice besides its
 * text. Pages that the build makes without an entry, such as lists, have none.
 * @param today the day that freshness is judged on, `YYYY-MM-DD`: that of the build
 */
export function collectPageFacts(
  content: CheckReport['content'],
  projection: CheckReport['projection'],
  today: string,
): FactsByAddress {
  const { entries, site } = content;
  const lookup = lookupIn(entries);
  const names = createNameLookups(entries);
  const facts = new Map<string, PageFacts>();
  const setFacts = (kind: AddressedKind, id: string, known: Partial<PageFacts>) => {
    facts.set(addressOf(kind, id), { ...noFacts, ...known });
  };

  for (const practice of projection.practices) {
    const { lineage, parties, methods } = practice;
    const known = practiceFacts(practice, site, lookup, today);
    setFacts('practice', practice.id, {
      ...known,
      topics: [...known.topics, ...names.parties(parties), ...names.methods(methods)],
      teams: names.teams(lineage.map(({ team }) => team)),
    });
  }
  for (const kind of pageKindNames) {
    const factsOfKind = factsOf[kind] as (data: unknown, known: NameLookups) => Partial<PageFacts>;
    for (const { id, data } of entries[kind])
      setFacts(kind, id, factsOfKind(data, { lookup, names }));
  }
  return facts;
}

function lookupIn({ area, theme }: CheckReport['content']['entries']): TopicLookup {
  const areas = new Map(area.map((entry) => [entry.id, entry]));
  const themes = new Map(theme.map((entry) => [entry.id, entry]));
  return { area: (id) => areas.get(id), theme: (id) => themes.get(id) };
}
