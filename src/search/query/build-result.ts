import type { SearchResult, SectionResult } from '../search-results.ts';
import { bestPassage, highlightMatches, buildExcerpt, type MatchedText } from './excerpts.ts';
import type { Matcher } from './word-matcher.ts';
import type { PageText } from './page-text.ts';
import { findMatches, wordsOfPage } from './page-words.ts';

/** Minimum number of characters of a page whose parts are shown by themselves: shorter ones are read at a glance. */
const leastText = 1500;
/** Most parts shown of a page. */
const mostParts = 3;
/** Share of the best part that a part must answer. */
const leastShare = 0.7;

/**
 * What is shown of a page that was found.
 * @param isBrief whether it is shown between two keys only: then without its parts, which are half the work
 */
export function buildResult(page: PageText, query: Matcher, isBrief = false): SearchResult {
  const { href, title, kind, status, text, summary } = page;
  const words = wordsOfPage(page);
  const matcher = query.forText(words);
  const read = { words, matches: findMatches(page, matcher) };
  // The text begins with the name of the page, which stands above it already.
  const stretch = bestPassage(read, matcher, Math.min(title.length, text.length), text.length);
  return {
    href,
    title: highlightMatches(title, matcher),
    kind,
    status,
    excerpt:
      stretch.score > 0 || summary === ''
        ? buildExcerpt(text, stretch, matcher)
        : highlightMatches(summary, matcher),
    sections: isBrief || text.length < leastText ? [] : sectionsOf(page, read, matcher),
  };
}

function sectionsOf(
  { href, text, parts }: PageText,
  read: MatchedText,
  matcher: Matcher,
): SectionResult[] {
  const judged = parts.map((part, index) => {
    const end = parts[index + 1]?.start ?? text.length;
    const stretch = bestPassage(read, matcher, part.start + part.title.length, end);
    return { part, stretch };
  });
  const best = Math.max(0, ...judged.map(({ stretch }) => stretch.score));
  if (best === 0) return [];
  return judged
    .filter(({ stretch }) => stretch.score >= best * leastShare)
    .sort((a, b) => b.stretch.score - a.stretch.score)
    .slice(0, mostParts)
    .sort((a, b) => a.part.start - b.part.start)
    .map(({ part, stretch }) => ({
      href: `${href}#${part.id}`,
      title: highlightMatches(part.title, matcher),
      excerpt: buildExcerpt(text, stretch, matcher),
    }));
}
