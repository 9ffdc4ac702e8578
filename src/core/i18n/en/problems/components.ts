import type { ProblemParams } from '../../../model/problem.ts';
import { given, type SomeProblemTexts } from '../../problem-text.ts';
import { didYouMean } from './words.ts';

function howMisplaced({ component, reason, parent, child }: ProblemParams): string {
  switch (reason) {
    case 'needs-parent':
      return `<${component}> can only be directly in <${parent}>.`;
    case 'only-children':
      return `Only <${child}> can be in <${component}>.`;
    case 'inside-link':
      return `<${component}> is a link and cannot be in another link.`;
    default:
      return component === 'Figure'
        ? 'An image cannot be in a heading, a link or a table.'
        : `<${component}> cannot be in the middle of a line, in a heading or in a table.`;
  }
}

function howToPlace({ component, reason, parent, child }: ProblemParams): string {
  switch (reason) {
    case 'needs-parent':
      return `Write <${parent}> before it and </${parent}> after it.`;
    case 'only-children':
      return `Move it out, or make it a step: <${child} title="…">.`;
    case 'inside-link':
      return 'Remove one of the links.';
    default:
      return `Write <${component}> on a line of its own, with a blank line before and after.`;
  }
}

function whatIsWrong(p: ProblemParams): string {
  const where = `“${p['attribute']}” in <${p['component']}>`;
  switch (p['form']) {
    case 'choice':
      return `“${p['value']}” cannot be chosen for ${where}.`;
    case 'empty':
      return `${where} is empty.`;
    case 'long':
      return `The text in ${where} is longer than ${p['max']} characters.`;
    case 'repeated':
      return `${where} is there twice.`;
    case 'expression':
      return `The value of ${where} is in braces, as if it were code.`;
    case 'spread':
      return `In <${p['component']}> there is ${p['attribute']}, as if it were code.`;
    case 'none':
      return `${where} has no value.`;
    case 'bare':
    case 'curly':
      return `The value of ${where} is not in straight quotation marks.`;
    default:
      return `“${p['value']}” in ${where} is not an id. An id has only a–z, 0–9 and hyphens.`;
  }
}

function howToWrite(p: ProblemParams): string {
  const write = (value: string | number | undefined) => `Write ${p['attribute']}="${value}".`;
  switch (p['form']) {
    case 'choice':
      return `${didYouMean(p)}Choose one of: ${p['allowed']}.`;
    case 'empty':
      return `Fill it in, or remove ${p['attribute']} altogether if it can be left out.`;
    case 'long':
      return 'Shorten the text.';
    case 'repeated':
      return 'Keep one of them.';
    case 'expression':
      return write(String(p['value']).replace(/^\{\s*["'`]?|["'`]?\s*\}$/g, ''));
    case 'spread':
      return 'Remove it.';
    case 'none':
      return write('…');
    case 'bare':
    case 'curly':
      return write(p['value']);
    default:
      return 'Write small letters without accents, with hyphens between the words.';
  }
}

/** Texts of problems with components. */
export const componentProblems = {
  'unknown-component': {
    message: (p) => `There is no <${p['component']}>.`,
    fix: (p) =>
      `${given(p, 'nearest', (near) => `Did you mean <${near}>? `)}There are ${p['allowed']}. If the text should say so, write &lt;${p['component']}>.`,
  },
  'broken-tag': {
    message: (p) => `<${p['component']} is begun but not finished.`,
    fix: () =>
      'End it with >. Check that every value has a straight quotation mark both before and after it, on the same line.',
  },
  'unclosed-component': {
    message: (p) => `<${p['component']}> is never closed.`,
    fix: (p) =>
      p['single']
        ? `End the tag with />, like this: <${p['component']} … />.`
        : `Write </${p['component']}> on a line of its own after the content, indented like <${p['component']}>.`,
  },
  'stray-closing-tag': {
    message: (p) => `</${p['component']}> closes something that never began.`,
    fix: (p) => `Remove </${p['component']}>, or write <${p['component']}> where it should begin.`,
  },
  'misplaced-component': { message: howMisplaced, fix: howToPlace },
  'empty-component': {
    message: (p) => `<${p['component']}> is empty.`,
    fix: (p) => `Write something before </${p['component']}>, or remove it.`,
  },
  'unknown-attribute': {
    message: (p) => `<${p['component']}> has nothing called “${p['attribute']}”.`,
    fix: (p) =>
      `${didYouMean(p)}${given(p, 'allowed', (names) => `What there is: ${names}.`, `Write just <${p['component']}>.`)}`,
  },
  'missing-attribute': {
    message: (p) => `<${p['component']}> lacks “${p['attribute']}”.`,
    fix: (p) => `Write <${p['component']} ${p['attribute']}="…">.`,
  },
  'bad-attribute': { message: whatIsWrong, fix: howToWrite },
} satisfies SomeProblemTexts;
