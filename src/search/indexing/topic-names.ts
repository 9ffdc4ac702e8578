import type { TopicLookup } from '../../core/knowledge/freshness.ts';
import type { Area } from '../../core/model/area.ts';

/** What an area or theme is called besides its title. */
type Named = Pick<Area, 'aliases' | 'agreements'>;

/** Other names of an area or theme: its aliases, and its agreements with theirs. */
export function otherTopicNames({ aliases, agreements }: Named): readonly string[] {
  const names = agreements.flatMap((agreement) => [agreement.name, ...agreement.aliases]);
  return [...new Set([...aliases, ...names])];
}

/** Every word for the areas and themes that something belongs to, without repeats. */
export function topicWords(
  { areas, themes }: { readonly areas: readonly string[]; readonly themes: readonly string[] },
  lookup: TopicLookup,
): readonly string[] {
  const topics = [
    ...areas.map((id) => lookup.area(id)),
    ...themes.map((id) => lookup.theme(id)),
  ].filter((found) => found !== undefined);
  return [...new Set(topics.flatMap(({ data }) => [data.title, ...otherTopicNames(data)]))];
}
