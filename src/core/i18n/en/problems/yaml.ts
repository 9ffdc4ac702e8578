import type { ProblemParams } from '../../../model/problem.ts';
import type { SomeProblemTexts } from '../../problem-text.ts';
import { askToCorrect } from './words.ts';

interface Slip {
  readonly message: string;
  readonly fix: string;
}

const quoteIt = 'Put the whole value in quotation marks: field: "the value".';

/** What the reader of YAML stumbles on, by its own name for it. */
const slips: Readonly<Record<string, Slip>> = {
  BLOCK_AS_IMPLICIT_KEY: {
    message: 'The text has a colon followed by a space, which reads as the start of a new field.',
    fix: quoteIt,
  },
  MISSING_CHAR: {
    message: 'A quotation mark or a colon is missing.',
    fix: 'Check that every quotation mark has a second one, and that a colon follows every field.',
  },
  TAB_AS_INDENT: {
    message: 'The line starts with a tab character.',
    fix: 'Replace the tab with spaces, two for each level.',
  },
  BAD_INDENT: {
    message: 'The indentation does not match the lines above, or a closing bracket is missing.',
    fix: 'Give fields of the same level the same number of spaces, and end every [ with ] and every { with }.',
  },
  BAD_SCALAR_START: {
    message: 'The value starts with a character that means something else here.',
    fix: quoteIt,
  },
  BAD_DQ_ESCAPE: {
    message: 'A backslash in quotation marks is followed by something that means nothing.',
    fix: 'Write two backslashes instead of one: \\\\.',
  },
  UNEXPECTED_TOKEN: {
    message: 'There is something here that does not belong.',
    fix: `Is there text after a quotation mark, or a hyphen right after a colon? ${quoteIt}`,
  },
  MULTILINE_IMPLICIT_KEY: {
    message: 'The name of a field must be on one line and be followed by a colon.',
    fix: 'Check that the line above is finished.',
  },
  NOT_A_MAP: {
    message: 'There are no fields here.',
    fix: 'Write one field on each line, with a colon and a space: field: value.',
  },
};

const unknownSlip: Slip = {
  message: 'The fields cannot be read here.',
  fix: 'Compare with a file that works: field, colon, space and value on each line.',
};

function slip(params: ProblemParams): Slip {
  return slips[String(params['kind'])] ?? unknownSlip;
}

/** Things YAML can do that content may not use. */
const features: Readonly<Record<string, string>> = {
  alias: 'A value that starts with * refers to another value, which is not used here.',
  anchor: 'A value that starts with & gets a name, which is not used here.',
  tag: 'A value that starts with ! is given a type, which is not used here.',
  merge: 'The field << is not used here.',
  key: 'The name of the field cannot be used. A name is a single word.',
  directive: 'Lines that start with % are not used here.',
  documents: 'The line --- splits the file in two. Only the first part would be read.',
};

/** Problems with front matter and YAML. */
export const yamlProblems = {
  'front-matter-missing': {
    message: () => 'The file does not start with fields between two lines of three hyphens.',
    fix: () => 'Write --- on the first line, then the fields, then --- on a line of its own.',
    fixInForm: () => askToCorrect,
  },
  'front-matter-unclosed': {
    message: () => 'The fields at the start of the file never end.',
    fix: () => 'Write --- on a line of its own after the last field.',
    fixInForm: () => askToCorrect,
  },
  'yaml-syntax': {
    message: (p) => {
      const reason = p['reason'] ? ` (${p['reason']})` : '';
      return `${slip(p).message}${reason}`;
    },
    fix: (p) => slip(p).fix,
    fixInForm: () => askToCorrect,
  },
  'yaml-feature': {
    message: (p) => features[String(p['feature'])] ?? 'This way of writing is not used here.',
    fix: (p) =>
      p['feature'] === 'documents' || p['feature'] === 'directive'
        ? 'Remove the line.'
        : 'Write the value out, or put it in quotation marks if it is text.',
    fixInForm: () => askToCorrect,
  },
  'yaml-too-deep': {
    message: (p) => `The fields are more than ${p['max']} levels deep.`,
    fix: () => 'Check the indentation, and that every [ has its ] and every { its }.',
    fixInForm: () => askToCorrect,
  },
  'duplicate-key': {
    message: (p) => `The field “${p['key']}” is there twice.`,
    fix: () => 'Remove one of them, or join their values.',
    fixInForm: () => askToCorrect,
  },
  'reserved-key': {
    message: (p) => `The name “${p['key']}” cannot be used for a field.`,
    fix: () => 'Remove the field.',
    fixInForm: () => askToCorrect,
  },
} satisfies SomeProblemTexts;
