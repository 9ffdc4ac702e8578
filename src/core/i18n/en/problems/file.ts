import { given, type SomeProblemTexts } from '../../problem-text.ts';
import { askToCorrect, size } from './words.ts';

/** Problems with a file as a whole. */
export const fileProblems = {
  'not-utf8': {
    message: () =>
      'The file is not UTF-8 text, so letters such as å, ä and ö cannot be read safely.',
    fix: () => 'Open the file in a text editor and save it with the encoding UTF-8.',
    fixInForm: () => askToCorrect,
  },
  'file-too-large': {
    message: (p) => `The text is ${size(p['bytes'])}. The limit is ${size(p['max'])}.`,
    fix: () => 'Split it into several, or remove what was pasted by mistake.',
  },
  'bad-file-name': {
    message: (p) =>
      `The file name “${p['name']}” cannot become an address. Only a–z, 0–9 and hyphens can be used.`,
    fix: (p) => `Rename the file to “${p['suggestion']}”.`,
    fixInForm: () => askToCorrect,
  },
  'misplaced-file': {
    message: () => 'The file is in the wrong folder and does not reach the site.',
    fix: (p) => `Move it to ${p['folder']}.`,
    fixInForm: () => askToCorrect,
  },
  'unreadable-file': {
    message: (p) => `The file cannot be read${given(p, 'reason', (reason) => ` (${reason})`)}.`,
    fix: () => 'Check that the file is still there and that you may read it.',
    fixInForm: () => askToCorrect,
  },
  'duplicate-id': {
    message: (p) => `The name “${p['id']}” is already used by ${p['otherFile']}.`,
    fix: () => 'Rename one of the files, so that each has an address of its own.',
    fixInForm: () => 'Give it another name, and it gets an address of its own.',
  },
  'taken-address': {
    message: (p) => `A page cannot be called “${p['id']}”. The site has something at that address.`,
    fix: () => 'Rename the file.',
    fixInForm: () => 'Give it another name, and it gets an address of its own.',
  },
  'year-mismatch': {
    message: (p) => `The date is ${p['date']}, but the file is in the folder for ${p['year']}.`,
    fix: (p) =>
      `Move the file to the folder ${String(p['date']).slice(0, 4)}, or correct the date.`,
    fixInForm: () =>
      'Correct the date. Is it right? Ask whoever runs the site to move the reflection.',
  },
} satisfies SomeProblemTexts;
