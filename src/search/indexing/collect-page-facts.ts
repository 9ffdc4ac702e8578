import type { CheckReport } from '../../core/check/check-content.ts';
import type { TopicLookup } from '../../core/knowledge/freshness.ts';
import { addressOf, type AddressedKind } from '../../core/model/addresses.ts';
import { namesBehind } from './look-up-names.ts';
import { noFacts, type FactsByAddress, type PageFacts } from './page-facts.ts';
import { practiceFacts } from './practice-facts.ts';
import { firstSentence } from './first-sentence.ts';
import { namesOf, topicWords } from './topic-names.ts';

/**
 * How much a reflection is lifted. It tells of one time; where a practice came
 * out of it and both answer, readers want the practice.
 */
const reflectionLift = 0.85;

/**
 * What the search knows of every page of an entry or a practice besides its
 * text. Pages that the build makes without an entry, such as lists, have none.
 * @param today the day that freshness is judged on, `YYYY-MM-DD`: that of the build
 */
export function factsOfPages(
  content: CheckReport['content'],
  projection: CheckReport['projection'],
  today: string,
): FactsByAddress {
  const { entries, site } = content;
  const lookup = lookupIn(entries);
  const names = namesBehind(entries);
  const facts = new Map<string, PageFacts>();
  const tell = (kind: AddressedKind, id: string, known: Partial<PageFacts>) => {
    facts.set(addressOf(kind, id), { ...noFacts, ...known });
  };

  for (const practice of projection.practices) {
    const { lineage, parties, methods } = practice;
    const known = practiceFacts(practice, site, lookup, today);
    tell('practice', practice.id, {
      ...known,
      topics: [...known.topics, ...names.parties(parties), ...names.methods(methods)],
      teams: names.teams(lineage.map(({ team }) => team)),
    });
  }
  for (const { id, data } of entries.reflection) {
    const { summary, activity, questions, team, parties, method } = data;
    const topics = topicWords(data, lookup);
    tell('reflection', id, {
      lead: [summary, activity.words],
      questions,
      topics: [...topics, ...names.parties(parties), ...names.methods(method ? [method] : [])],
      teams: names.teams([team]),
      lift: reflectionLift,
    });
  }
  for (const { id, data } of entries.guide) {
    const { purpose, whenToUse, aliases, questions } = data;
    const topics = topicWords(data, lookup);
    tell('guide', id, { lead: [purpose, whenToUse], also: aliases, questions, topics });
  }
  for (const { id, data } of entries.programme) {
    const themes = [...new Set(data.modules.map(({ theme }) => theme))];
    tell('programme', id, {
      lead: [data.audience, ...data.goals],
      questions: data.questions,
      topics: topicWords({ areas: [], themes }, lookup),
    });
  }
  for (const kind of ['area', 'theme'] as const) {
    for (const { id, data } of entries[kind]) {
      tell(kind, id, {
        lead: [data.summary, firstSentence(data.description)],
        also: namesOf(data),
        questions: data.questions,
      });
    }
  }
  for (const { id, data } of entries.page) {
    tell('page', id, { lead: [data.summary], questions: data.questions });
  }
  return facts;
}

function lookupIn({ area, theme }: CheckReport['content']['entries']): TopicLookup {
  const areas = new Map(area.map((entry) => [entry.id, entry]));
  const themes = new Map(theme.map((entry) => [entry.id, entry]));
  return { area: (id) => areas.get(id), theme: (id) => themes.get(id) };
}
