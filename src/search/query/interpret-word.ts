import { foldWord } from '../words/fold-diacritics.ts';
import { foldedStem, stem } from '../words/stem.ts';
import { weakness } from '../words/stop-words.ts';
import { tellingLetters, termsBeginning, termsOfKey, type FoundTerm } from './find-index-terms.ts';
import { guessParts } from './guess-compound-parts.ts';
import type { OpenRegister } from './open-index.ts';
import type { QueryWord } from './parse-query.ts';
import { apart, together, type Reading, type ReadWord } from './word-interpretation.ts';
import { slipsOf } from './typo-candidates.ts';
import { tuning } from './ranking-parameters.ts';

/** Fewest letters that are left of a word whose end is not found. */
const leastBeginning = 4;
/** Most letters that are taken from the end of a word that is found nowhere. */
const mostCut = 6;
/** How near a slip must be to come before parts that are guessed: one letter, and not the first. */
const sureSlip = 0.84;

/**
 * Finds the ways to read a word of a query: as itself in any form, without its
 * dots, by the parts of a compound, as a beginning; when nothing of that is
 * found, by parts that are guessed, as a slip of the finger, and at last by less
 * and less of its beginning.
 * @param isBrief whether more keys are about to come: what is not found at once is not looked for
 * @throws when a part of the register cannot be loaded
 */
export async function readWord(
  register: OpenRegister,
  word: QueryWord,
  isBrief = false,
): Promise<ReadWord> {
  // Of one or two letters, more are to come: the word they would be may lie in another file.
  const isMere = isBrief && word.isOpen && word.key.length < tellingLetters;
  // Asked for together: each may lie in a file that has to be loaded.
  const most = isBrief ? tuning.mostBeginningBrief : tuning.mostBeginning;
  const [same, beginning] = await Promise.all([
    isMere ? [] : termsOfKey(register, word.key),
    word.isOpen ? termsBeginning(register, foldWord(word.form), most) : [],
  ]);
  const readings = likely(register, word, same);
  // Parts are in files of their own, too, and half a word has others than the whole.
  const parts = isBrief && word.isOpen ? [] : await partsOf(register, word, same);
  if (parts.length > 0) readings.push(together(register, parts, tuning.parts));
  // At rest, a word that the site has is that word, so that its address finds the same.
  if (word.isOpen && (isBrief || readings.length === 0)) {
    readings.push(...apart(register, beginning, tuning.beginning));
    // Half an ending is on none of the stems: `rehabiliterin` is on its way from `rehabilit` on.
    if (readings.length === 0) readings.push(...(await shortened(register, word)));
  }
  if (readings.length > 0 || isBrief) return { word, readings };

  const slips = await slipsOf(register, word.form);
  const [meant] = slips;
  const isSure = meant !== undefined && meant.share >= sureSlip;
  const guessed = isSure ? [] : await guessParts(register, word.form);
  if (guessed.length > 0) return { word, readings: [together(register, guessed, tuning.parts)] };
  if (meant) {
    const whole = slips.map(({ term, share }) => together(register, [term], tuning.slip * share));
    const inside = await termsOfStems(register, meant.term.parts);
    if (inside.length > 0) {
      whole.push(together(register, inside, tuning.parts * tuning.slip * meant.share));
    }
    return { word, meant: meant.form, readings: whole };
  }
  return { word, readings: await shortened(register, word) };
}

/**
 * The word itself, and what differs from it by dots only: less likely where the
 * word is found as it stands, and left out where the query has dots, since who
 * types some of them types them all: `mot` is no `möte`. A word that only loses
 * its ending to become a small word is none: who types `moten` means `möten`.
 */
function likely(register: OpenRegister, word: QueryWord, same: readonly FoundTerm[]): Reading[] {
  const own = same.filter((term) => term.stem === word.stem);
  const others = same.filter((term) => term.stem !== word.stem);
  if (word.stem !== word.key || word.isDotted) {
    return own.length > 0
      ? apart(register, own, tuning.same)
      : apart(register, others, tuning.otherDots);
  }
  const isSmall = weakness(word.stem) !== 'none' && weakness(word.form) === 'none';
  if (own.length === 0 || (isSmall && others.length > 0)) {
    return apart(register, others, tuning.undotted);
  }
  return [...apart(register, own, tuning.same), ...apart(register, others, tuning.undottedBeside)];
}

async function partsOf(
  register: OpenRegister,
  word: QueryWord,
  same: readonly FoundTerm[],
): Promise<FoundTerm[]> {
  const known = same.find((term) => term.parts.length > 0)?.parts;
  const stems = known ?? (word.pieces.length > 1 ? word.pieces.map(stem) : undefined);
  return termsOfStems(register, stems ?? []);
}

async function termsOfStems(
  register: OpenRegister,
  stems: readonly string[],
): Promise<FoundTerm[]> {
  const found = await Promise.all(
    stems.map(async (part) => {
      const terms = await termsOfKey(register, foldedStem(part));
      return terms.filter((term) => term.stem === part);
    }),
  );
  return found.flat();
}

/** Words that begin as one does, with as little of its end left out as is needed. */
async function shortened(register: OpenRegister, { key }: QueryWord): Promise<Reading[]> {
  for (let cut = 0; cut <= mostCut && key.length - cut >= leastBeginning; cut++) {
    const beginning = key.slice(0, key.length - cut);
    const terms = await termsBeginning(register, beginning, tuning.mostBeginning);
    if (terms.length > 0) return apart(register, terms, tuning.shortened);
  }
  return [];
}
