import type { FieldTexts } from '../../../model/field-metadata.ts';
import { choices } from '../choices.ts';
import { fields } from '../fields.ts';
import type { ProblemParams } from '../../../model/problem.ts';
import { given, type SomeProblemTexts } from '../../problem-text.ts';
import { askToCorrect, didYouMean } from './words.ts';

const typeNames: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of fields',
  null: 'empty',
};

function typeName(type: string | number | undefined): string {
  return typeNames[String(type)] ?? String(type);
}

/** How to write a value of the type that is expected. */
function howTo({ expected, got }: ProblemParams): string {
  if (expected === 'array')
    return 'Write each value on a line of its own with a hyphen first: - value.';
  if (expected === 'object')
    return 'Write the fields on lines of their own below, indented by two spaces.';
  if (expected === 'string' && got === 'array')
    return 'Write a single value, without hyphens and brackets.';
  if (expected === 'string' && got === 'object') {
    return 'Does the text have a colon? Put it in quotation marks: "text: more text".';
  }
  if (expected === 'string') return 'Put the value in quotation marks, and it reads as text.';
  if (expected === 'number') return 'Write the number in digits, without quotation marks and unit.';
  return `Write ${typeName(expected)}.`;
}

/** How to fill in a form's field with a value of the type that is expected. */
function howToInForm({ expected }: ProblemParams): string {
  if (expected === 'array') return 'Add the values again, one at a time.';
  if (expected === 'number') return 'Write the number in digits, without a unit.';
  return 'Fill it in again.';
}

function range(p: ProblemParams): string {
  if (p['min'] !== undefined && p['max'] !== undefined)
    return `between ${p['min']} and ${p['max']}`;
  return p['min'] === undefined ? `at most ${p['max']}` : `at least ${p['min']}`;
}

const texts: FieldTexts = fields;

/** Problems with the values of fields. */
export const valueProblems = {
  'missing-field': {
    message: (p) => {
      const label = texts[String(p['fieldKey'])]?.label;
      const named = label === undefined || label === p['field'] ? '' : ` (${label})`;
      return `The field “${p['field']}”${named} is missing.`;
    },
    fix: (p) => `Add the line “${String(p['field']).split('.').at(-1)}: …” and fill it in.`,
    fixInForm: () => 'Fill it in.',
  },
  'unknown-field': {
    message: (p) => `There is no field “${p['field']}”.`,
    fix: (p) =>
      `${didYouMean(p)}${given(p, 'allowed', (names) => `Fields that can be here: ${names}.`, 'Remove it.')}`,
    fixInForm: () => askToCorrect,
  },
  'wrong-type': {
    message: (p) =>
      `The field “${p['field']}” should be ${typeName(p['expected'])} but is ${typeName(p['got'])}.`,
    fix: howTo,
    fixInForm: howToInForm,
  },
  'empty-text': {
    message: (p) => `The field “${p['field']}” is empty.`,
    fix: () => 'Fill it in. If it can be left out, remove the whole line.',
    fixInForm: () => 'Fill it in, or remove it if it can be left out.',
  },
  'text-too-long': {
    message: (p) =>
      `The text in “${p['field']}” is ${p['length']} characters. There is room for ${p['max']}.`,
    fix: (p) =>
      `Shorten the text by at least ${Number(p['length']) - Number(p['max'])} characters.`,
  },
  'one-line-only': {
    message: (p) => `The text in “${p['field']}” should be a single line.`,
    fix: () => 'Remove the line breaks in the text.',
  },
  'bad-date': {
    message: (p) => `“${p['value']}” in “${p['field']}” is not a date.`,
    fix: () => 'Write year, month and day, such as 2026-03-09.',
  },
  'bad-id': {
    message: (p) =>
      `“${p['value']}” in “${p['field']}” is not an id. An id has only a–z, 0–9 and hyphens.`,
    fix: () => 'Write small letters without accents, with hyphens between the words: a-good-id.',
  },
  'bad-email': {
    message: (p) => `“${p['value']}” in “${p['field']}” is not an e-mail address.`,
    fix: () => 'Write a whole address, such as team@organisation.se.',
  },
  'bad-address': {
    message: (p) => `“${p['value']}” in “${p['field']}” is not an address on the site.`,
    fix: () =>
      'Start and end with a slash and use only a–z, 0–9 and hyphens: /metoder/incheckning/.',
  },
  'unknown-choice': {
    message: (p) => `“${p['value']}” cannot be chosen in “${p['field']}”.`,
    fix: (p) => `${didYouMean(p)}Choose one of: ${p['allowed']}.`,
  },
  'too-few': {
    message: (p) => `The list “${p['field']}” is too short. It needs at least ${p['min']}.`,
    fix: () => 'Add what is missing.',
  },
  'too-many': {
    message: (p) => `The list “${p['field']}” is too long. There is room for ${p['max']}.`,
    fix: () => 'Remove some, or join them.',
  },
  'number-out-of-range': {
    message: (p) => `The number in “${p['field']}” should be ${range(p)}.`,
    fix: (p) => `Write a number that is ${range(p)}.`,
  },
  'not-whole-number': {
    message: (p) => `The number in “${p['field']}” should be a whole number.`,
    fix: () => 'Write the number without decimals.',
  },
  'repeated-value': {
    message: (p) => `“${p['value']}” is there several times in “${p['field']}”.`,
    fix: () => 'Keep it once.',
  },
  'area-or-theme': {
    message: () => 'The reflection belongs neither to an agreement area nor to a theme.',
    fix: () => 'Fill in at least one area in “areas” or one theme in “themes”.',
    fixInForm: () =>
      `Choose at least one value in “${fields['reflection.areas'].label}” or in “${fields['reflection.themes'].label}”.`,
  },
  'refines-nothing': {
    message: () => 'The conclusion says that the practice is refined, but nothing is changed.',
    fix: () =>
      'Fill in the new wording, the new steps or whatever is changed. Did the practice hold as it was? Choose “confirms” instead.',
    fixInForm: () =>
      `Fill in the new wording, the new steps or whatever is changed. Did the practice hold as it was? Choose “${choices.conclusionType.confirms}” instead.`,
  },
  'redirect-or-retired': {
    message: () => 'A former address needs either a new address or a reason, not both.',
    fix: () => 'Fill in “to” if the page has moved, or “retired” if it is removed.',
    fixInForm: () =>
      `Fill in “${fields['formerAddress.to'].label}” if the page has moved, or “${fields['formerAddress.retired'].label}” if it is removed.`,
  },
  'max-below-min': {
    message: () => 'The largest number is smaller than the smallest.',
    fix: () => 'Swap the numbers, or correct the one that is wrong.',
  },
  'reserved-text': {
    message: (p) => `The text “${p['value']}” is used by the site’s own images.`,
    fix: () => 'Remove it, or write it in another way.',
  },
  'invalid-value': {
    message: (p) =>
      `The value in “${p['field']}” cannot be used${given(p, 'reason', (reason) => ` (${reason})`)}.`,
    fix: () => 'Compare with a file that works and correct the value.',
    fixInForm: () => 'Correct the value.',
  },
} satisfies SomeProblemTexts;
