import { given, type SomeProblemTexts } from '../../problem-text.ts';
import { size } from './words.ts';

/** Problems with a file as a whole. */
export const fileProblems = {
  'not-utf8': {
    message: () =>
      'The file is not UTF-8 text, so letters such as å, ä and ö cannot be read safely.',
    fix: () => 'Open the file in a text editor and save it with the encoding UTF-8.',
  },
  'file-too-large': {
    message: (p) => `The text is ${size(p['bytes'])}. The limit is ${size(p['max'])}.`,
    fix: () => 'Split it into several, or remove what was pasted by mistake.',
  },
  'bad-file-name': {
    message: (p) =>
      `The file name “${p['name']}” cannot become an address. Only a–z, 0–9 and hyphens can be used.`,
    fix: (p) => `Rename the file to “${p['suggestion']}”.`,
  },
  'misplaced-file': {
    message: () => 'The file is in the wrong folder and does not reach the site.',
    fix: (p) => `Move it to ${p['folder']}.`,
  },
  'unreadable-file': {
    message: (p) => `The file cannot be read${given(p, 'reason', (reason) => ` (${reason})`)}.`,
    fix: () => 'Check that the file is still there and that you may read it.',
  },
  'duplicate-id': {
    message: (p) => `The name “${p['id']}” is already used by ${p['otherFile']}.`,
    fix: () => 'Rename one of the files, so that each has an address of its own.',
  },
  'taken-address': {
    message: (p) => `A page cannot be called “${p['id']}”. The site has something at that address.`,
    fix: () => 'Rename the file.',
  },
  'year-mismatch': {
    message: (p) => `The date is ${p['date']}, but the file is in the folder for ${p['year']}.`,
    fix: (p) =>
      `Move the file to the folder ${String(p['date']).slice(0, 4)}, or correct the date.`,
  },
} satisfies SomeProblemTexts;
