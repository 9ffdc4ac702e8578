import type { ProblemParams } from '../../../model/problem.ts';
import { given, type SomeProblemTexts } from '../../problem-text.ts';

/** Why a link is refused. */
function whyRefused({ href, reason }: ProblemParams): string {
  switch (reason) {
    case 'empty':
      return 'The link has no address.';
    case 'control':
      return 'The address of the link has an invisible character, or a space at its start or end.';
    case 'backslash':
      return `The address of the link, “${href}”, has a backslash.`;
    case 'host':
      return `The link “${href}” starts with two slashes and leads to another site.`;
    default:
      return `The link “${href}” leads to something that is no web page, e-mail address or phone number.`;
  }
}

/** Problems with the text of a body. */
export const bodyProblems = {
  'body-unparsable': {
    message: (p) => `The text cannot be read${given(p, 'reason', (reason) => ` (${reason})`)}.`,
    fix: () => 'Remove the paragraph changed last and put it back a little at a time.',
  },
  'reserved-character': {
    message: (p) => `The text has a character that cannot be shown (${p['character']}).`,
    fix: () => 'Delete the invisible character. It often comes with text that is pasted.',
  },
  'line-too-long': {
    message: (p) =>
      `The line is ${p['length']} characters. At most ${p['max']} can be read safely.`,
    fix: () => 'Split the line into paragraphs, or remove what was pasted by mistake.',
  },
  'paragraph-too-long': {
    message: (p) => `The paragraph is longer than ${p['max']} characters.`,
    fix: () => 'Split the paragraph with blank lines.',
  },
  'nesting-too-deep': {
    message: (p) =>
      `Quotes, lists or boxes are inside each other, more than ${p['max']} levels deep.`,
    fix: () => 'Remove some levels. Check that every box is closed.',
  },
  'too-many-columns': {
    message: (p) => `The table has ${p['columns']} columns. There is room for ${p['max']}.`,
    fix: () => 'Split it into several tables, or turn the columns into rows.',
  },
  'forbidden-element': {
    message: (p) =>
      p['handler']
        ? `The tag <${p['element']}> tries to run code when something happens on the page, which cannot be done here.`
        : `The tag <${p['element']}> cannot be used here and only shows as text.`,
    fix: (p) =>
      p['element'] === 'img'
        ? 'Use <Figure src="media/…" alt="…" /> for an image.'
        : 'Remove the tag. If it should show as text, write it between two backticks, `like this`.',
  },
  'forbidden-link': {
    message: whyRefused,
    fix: (p) =>
      p['reason'] === 'backslash'
        ? `Write ordinary slashes: ${String(p['href']).replaceAll('\\', '/')}`
        : 'Write a whole address (https://…), a page of the site (/metoder/incheckning/), mailto: or tel:.',
  },
  'empty-link': {
    message: (p) => `The link to “${p['href']}” has no text to click on.`,
    fix: (p) => `Write where it leads between the brackets: [the text](${p['href']}).`,
  },
  'missing-alt': {
    message: (p) => `The image ${p['src']} has no description.`,
    fix: () =>
      'Describe what the image shows for those who cannot see it: alt="Three people at a whiteboard".',
  },
  'image-outside-media': {
    message: (p) => `The image “${p['src']}” is not in the folder media.`,
    fix: () => 'Upload the image and write it as media/file-name.png.',
  },
  'missing-image': {
    message: (p) => `There is no image ${p['src']}.`,
    fix: (p) =>
      given(
        p,
        'nearest',
        (near) => `Did you mean “${near}”? Else the image needs to be uploaded.`,
        'Upload the image, or correct its name.',
      ),
  },
  'unreadable-image': {
    message: (p) => `The file ${p['src']} cannot be read as an image.`,
    fix: () => 'Save the image again as PNG, JPEG or WebP and upload it once more.',
  },
  'heading-level-skipped': {
    message: (p) =>
      `The heading “${p['text']}” is on level ${p['depth']}, but level ${p['expected']} comes first.`,
    fix: (p) => `Write ${'#'.repeat(Number(p['expected']) || 2)} ${p['text']}`,
  },
  'top-heading-in-body': {
    message: (p) => `The heading “${p['text']}” is on the same level as the heading of the page.`,
    fix: (p) => `Write ## ${p['text']}`,
  },
  'repeated-heading': {
    message: (p) => `The heading “${p['text']}” is there several times.`,
    fix: () => 'Give them different words, so that readers can tell them apart in the contents.',
  },
  'empty-heading': {
    message: () => 'The heading has no text and is not shown.',
    fix: () => 'Write the heading, or remove the number signs.',
  },
  'section-missing': {
    message: (p) => `The heading “${p['section']}” is missing.`,
    fix: (p) => `Add ## ${p['section']} and write what you concluded.`,
  },
  'section-empty': {
    message: (p) => `There is nothing under the heading “${p['section']}”.`,
    fix: () => 'Write something under it. If you did not reach a conclusion, you can say so.',
  },
} satisfies SomeProblemTexts;
