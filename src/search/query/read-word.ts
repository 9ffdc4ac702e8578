import { foldWord } from '../words/fold.ts';
import { foldedStem, stem } from '../words/stem.ts';
import { weakness } from '../words/stop-words.ts';
import { termsBeginning, termsOfKey, type FoundTerm } from './find-terms.ts';
import { guessParts } from './guess-parts.ts';
import type { OpenRegister } from './open-register.ts';
import type { QueryWord } from './query-words.ts';
import { apart, together, type Reading, type ReadWord } from './reading.ts';
import { slipsOf } from './slips.ts';
import { tuning } from './tuning.ts';

/** Least letters of a beginning: while a word is typed, and when the end of a whole one is not found. */
const leastBeginning = { typed: 2, whole: 5 } as const;
/** Most letters that are taken from the end of a word that is found nowhere. */
const mostCut = 4;

/** How near a slip must be to come before parts that are only guessed: one letter, not the first. */
const nearSlip = 0.8;

/**
 * Finds the ways to read a word of a query: as itself in any form, without its
 * dots, by the parts of a compound, as a beginning; when nothing of that is
 * found, as a slip of the finger, by parts that are guessed, and at last by less
 * and less of its beginning.
 * @param isBrief whether more keys are about to come: what is not found at once is not looked for
 * @throws when a part of the register cannot be loaded
 */
export async function readWord(
  register: OpenRegister,
  word: QueryWord,
  isBrief = false,
): Promise<ReadWord> {
  const same = await termsOfKey(register, word.key);
  const readings = likely(register, word, same);
  const parts = await partsOf(register, word, same);
  if (parts.length > 0) readings.push(together(register, parts, tuning.parts));
  // At rest, a word that the site has is that word, so that its address finds the same.
  if (word.isOpen && (isBrief || readings.length === 0)) {
    const beginning = foldWord(word.form);
    if (beginning.length >= leastBeginning.typed) {
      const terms = await termsBeginning(register, beginning, tuning.mostBeginning);
      readings.push(...apart(register, terms, tuning.beginning));
    }
  }
  if (readings.length > 0 || isBrief) return { word, readings };

  const slips = await slipsOf(register, word.form);
  const guessed = (slips[0]?.share ?? 0) < nearSlip ? await guessParts(register, word.form) : [];
  if (guessed.length > 0) return { word, readings: [together(register, guessed, tuning.parts)] };
  const [meant] = slips;
  if (meant) {
    return {
      word,
      meant: meant.form,
      readings: slips.map(({ term, share }) => together(register, [term], tuning.slip * share)),
    };
  }
  return { word, readings: word.isOpen ? [] : await shortened(register, word) };
}

/**
 * The word itself, and what differs from it by dots only. Where the word is
 * found with its dots, those who have others are left out: `mot` is no `möte`.
 * A word that only loses its ending to become a small word is none: who types
 * `moten` means `möten`, not `mot`.
 */
function likely(register: OpenRegister, word: QueryWord, same: readonly FoundTerm[]): Reading[] {
  const isUndotted = word.stem === word.key;
  const own = same.filter((term) => term.stem === word.stem);
  const others = same.filter((term) => term.stem !== word.stem);
  const isSmall = weakness(word.stem) !== 'none' && weakness(word.form) === 'none';
  if (!isUndotted && own.length > 0) return apart(register, own, tuning.same);
  return [
    ...(isSmall && others.length > 0 ? [] : apart(register, own, tuning.same)),
    ...apart(register, others, isUndotted ? tuning.undotted : tuning.otherDots),
  ];
}

async function partsOf(
  register: OpenRegister,
  word: QueryWord,
  same: readonly FoundTerm[],
): Promise<FoundTerm[]> {
  const known = same.find((term) => term.parts.length > 0)?.parts;
  const stems = known ?? (word.pieces.length > 1 ? word.pieces.map(stem) : undefined);
  if (!stems) return [];
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
  for (let cut = 0; cut <= mostCut && key.length - cut >= leastBeginning.whole; cut++) {
    const beginning = key.slice(0, key.length - cut);
    const terms = await termsBeginning(register, beginning, tuning.mostBeginning);
    if (terms.length > 0) return apart(register, terms, tuning.shortened);
  }
  return [];
}
