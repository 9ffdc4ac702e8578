import type { DigitGroup } from './digit-groups.ts';
import type { PersonalDataFinding } from './personal-data-kinds.ts';

/** Maximum distance searched before digits for a word that identifies them, in UTF-16 code units. */
const longestLead = 40;

const bornLead = /(?<!\p{L})f(?:ödd|ött|öddes)(?:[ \u00A0]{1,3}den)?:?[ \u00A0]{1,3}$/iu;
const months =
  'januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december';
const forms = [
  `\\d{1,2}[ \\u00A0](?:${months})[ \\u00A0]\\d{4}`,
  '\\d{1,2}[/.]\\d{1,2}[-/. ]\\d{2,4}',
  ...['\\d{4}-\\d{2}-\\d{2}', '\\d{8}', '\\d{6}'],
];
/** A complete date, not followed by ”eller senare” and the like, as in rules about groups born then. */
const day = new RegExp(
  `^(?:${forms.join('|')})(?![\\d-])(?!\\s{1,3}eller\\s{1,3}(?:senare|tidigare|därefter))`,
  'i',
);

const caseWords = [
  'diarie',
  'ärende',
  'mål',
  'skade',
  'kund',
  'försäkrings',
  'journal',
  'anställnings',
];
const caseLead = new RegExp(
  `(?<!\\p{L})(?:dnr|(?:${caseWords.join('|')})(?:nummer|nr))[ \\t]{0,3}[.:#]?[ \\t]{0,3}(?:är[ \\t])?\\p{Lu}{0,4}[-/ ]?$`,
  'iu',
);
/** Four digits or more, with single separators. */
const caseNumber = /^\d(?:[-/ ]?\d){3}[\d/-]{0,24}/;

/** An IBAN, ISO 13616: country, two check digits, groups of four. */
const iban = /^\d{2}(?:[ \u00A0]?[A-Z\d]{4}){3,7}(?:[ \u00A0]?[A-Z\d]{1,3})?(?![A-Z\d])/;
const ibanLead = /(?:^|[^A-Z\d])[A-Z]{2}$/;
const longestIban = 46;

/** Finds possible personal data: birth dates, case numbers and bank accounts, all with digits after a word. */
export function findPossibleData(
  text: string,
  groups: readonly DigitGroup[],
): PersonalDataFinding[] {
  const found: PersonalDataFinding[] = [];
  for (const { start } of groups) {
    const lead = text.slice(Math.max(0, start - longestLead), start);
    const rest = text.slice(start, start + longestIban);
    const add = (kind: PersonalDataFinding['kind'], from: number, length: number) =>
      found.push({ kind, offset: start - from, length: from + length });
    const born = bornLead.exec(lead)?.[0];
    const birthday = born === undefined ? undefined : day.exec(rest)?.[0];
    if (birthday !== undefined) add('birth-date', born!.length, birthday.length);
    const word = caseLead.exec(lead)?.[0];
    const number = word === undefined ? undefined : caseNumber.exec(rest)?.[0];
    if (number !== undefined) add('case-number', word!.length, number.length);
    const account = ibanLead.test(lead) ? iban.exec(rest)?.[0] : undefined;
    if (account !== undefined && isIban(lead.slice(-2) + account))
      add('account', 2, account.length);
  }
  return found;
}

/** Whether the check digits of an IBAN are valid: ISO 7064, modulo 97. */
function isIban(text: string): boolean {
  const characters = text.replace(/[ \u00A0]/g, '');
  let rest = 0;
  for (const character of characters.slice(4) + characters.slice(0, 4)) {
    const value = Number.parseInt(character, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}
