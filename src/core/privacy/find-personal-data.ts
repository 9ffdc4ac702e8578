import { findDigitGroups } from './digit-groups.ts';
import { findEmail } from './find-email.ts';
import { findIdentityNumbers } from './find-identity-numbers.ts';
import { findPhones } from './find-phones.ts';
import { findPossibleData } from './find-possible-data.ts';
import { personalDataKindNames, type PersonalDataFinding } from './personal-data-kinds.ts';
import { normaliseCharacters } from './normalise-characters.ts';

/** Options of {@link findPersonalData}. */
export interface PersonalDataOptions {
  /** Function mailboxes, which are not personal data; case-insensitive. */
  readonly allowedMailboxes?: Iterable<string>;
}

/**
 * Finds personal data in a text, in order, also when Markdown, tags or invisible
 * characters split a value. Names of people are not detected, since they cannot
 * be distinguished from other words.
 *
 * Never throws, and takes linear time.
 */
export function findPersonalData(
  text: string,
  options: PersonalDataOptions = {},
): PersonalDataFinding[] {
  const plain = normaliseCharacters(text);
  const groups = findDigitGroups(plain);
  const allowed = new Set([...(options.allowedMailboxes ?? [])].map((one) => one.toLowerCase()));
  const found = [
    ...findIdentityNumbers(plain, groups),
    ...findPhones(plain, groups),
    ...findEmail(plain, allowed),
    ...findPossibleData(plain, groups),
  ];
  return withoutOverlaps(found).map((finding) => wholeCharacters(finding, text, plain));
}

/** Extends a finding to include the rest of its last character reference. */
function wholeCharacters(
  { kind, offset, length }: PersonalDataFinding,
  text: string,
  plain: string,
): PersonalDataFinding {
  let end = offset + length;
  while (plain[end] === '\u200B' && text[end] !== '\u200B') end += 1;
  return { kind, offset, length: end - offset };
}

/** Keeps the most certain of overlapping findings, and sorts by offset. */
function withoutOverlaps(found: readonly PersonalDataFinding[]): PersonalDataFinding[] {
  const byOffset = [...found].sort((a, b) => a.offset - b.offset || rank(a) - rank(b));
  const kept: PersonalDataFinding[] = [];
  for (const finding of byOffset) {
    const last = kept.at(-1);
    if (!last || finding.offset >= last.offset + last.length) kept.push(finding);
    else if (rank(finding) < rank(last)) kept[kept.length - 1] = finding;
  }
  return kept;
}

function rank({ kind }: PersonalDataFinding): number {
  return personalDataKindNames.indexOf(kind);
}
