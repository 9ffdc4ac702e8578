import { firstCostBefore, lastCost, type Evidence } from './part-costs.ts';
import { endsInEring, PREFIXES } from './reviewed-parts.ts';

/** Longest word that is looked at; nobody writes a longer one. */
const LONGEST = 80;
/** Letters that a first part may have in place of the end of its ordinary word. */
const BINDING = 3;
/** Letters of the longest prefix. */
const LONGEST_PREFIX = 9;
/** What the parts of a compound may cost on the average. */
const WORTH = 1.75;

/** The cheapest way to a place in a word. */
interface Way {
  readonly cost: number;
  readonly parts: readonly string[];
}

/** Where the longest first part that begins at a place may end. */
function furthest(evidence: Evidence, word: string, start: number): number {
  let end = start + evidence.reach(word, start);
  for (let length = 2; length <= LONGEST_PREFIX; length++) {
    if (!PREFIXES.has(word.slice(start, start + length))) continue;
    end = Math.max(end, start + length + evidence.reach(word, start + length));
  }
  return Math.min(end + BINDING, word.length - 2);
}

/**
 * The cheapest row of dictionary words that make up a word the dictionary does
 * not have. The units it returns may be compounds themselves. Undefined when
 * there is none that is worth believing.
 */
export function segment(evidence: Evidence, word: string): readonly string[] | undefined {
  if (word.length > LONGEST) return undefined;
  const ways: (Way | undefined)[] = [{ cost: 0, parts: [] }];
  let best: Way | undefined;
  for (let start = 0; start <= word.length - 2; start++) {
    const before = ways[start];
    if (!before) continue;
    if (start > 0 && !endsInEring(word, start)) {
      const part = word.slice(start);
      const cost = before.cost + lastCost(evidence, part);
      if (cost < (best?.cost ?? Infinity)) best = { cost, parts: [...before.parts, part] };
    }
    const last = furthest(evidence, word, start);
    for (let end = start + 2; end <= last; end++) {
      const part = word.slice(start, end);
      if (start > 0 && endsInEring(word.slice(0, end), start)) continue;
      const cost = before.cost + firstCostBefore(evidence, part, word.charAt(end));
      if (cost < (ways[end]?.cost ?? Infinity)) {
        ways[end] = { cost, parts: [...before.parts, part] };
      }
    }
  }
  return best && best.cost <= WORTH * best.parts.length ? best.parts : undefined;
}
