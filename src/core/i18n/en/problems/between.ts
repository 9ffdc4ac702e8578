import { choices } from '../choices.ts';
import { fields } from '../fields.ts';
import { given, type SomeProblemTexts } from '../../problem-text.ts';
import { didYouMean } from './words.ts';

/** Texts of problems between entries. */
export const betweenProblems = {
  'unknown-reference': {
    message: (p) => `${p['kindLabel']} “${p['value']}” in “${p['field']}” does not exist.`,
    fix: (p) => `${didYouMean(p)}Choose one that exists, or add it first.`,
  },
  'dead-link': {
    message: (p) => `The link “${p['href']}” leads to a page that does not exist.`,
    fix: (p) => `${didYouMean(p)}Correct the address, or remove the link.`,
  },
  'dead-anchor': {
    message: (p) => `The link “${p['href']}” leads to a heading that is not on the page.`,
    fix: () => 'Open the page, follow the link in its contents and use that address.',
  },
  'practice-introduced-twice': {
    message: (p) =>
      `The practice “${p['practice']}” was already brought in by ${p['otherFile']}${given(p, 'otherLine', (line) => `, line ${line}`)}.`,
    fix: () =>
      'Is it the same practice? Confirm or refine it instead. Else give the new one an id of its own.',
    fixInForm: () =>
      `Is it the same practice? Choose “${choices.conclusionType.confirms}” or “${choices.conclusionType.refines}” instead. If not, give the new one an address of its own.`,
  },
  'practice-unknown': {
    message: (p) => `The practice “${p['value']}” has not been brought in by any reflection.`,
    fix: (p) =>
      given(
        p,
        'nearest',
        (near) => `Did you mean “${near}”${given(p, 'nearestFile', (file) => ` (in ${file})`)}?`,
        'Correct the id, or bring the practice in first (introduces).',
      ),
    fixInForm: (p) =>
      `${didYouMean(p)}Correct the address, or add the practice first as “${choices.conclusionType.introduces}”.`,
  },
  'conclusion-before-introduction': {
    message: (p) =>
      `The conclusion is from ${p['date']}, but the practice “${p['practice']}” was brought in on ${p['introducedDate']} by ${p['introducedFile']}.`,
    fix: () => 'Correct the date that is wrong, in one of the two reflections.',
  },
  'replaces-itself': {
    message: (p) => `The practice “${p['practice']}” replaces itself.`,
    fix: () =>
      'Give the new practice an id of its own in “by”. Does only the wording change? Refine it instead.',
    fixInForm: () =>
      `Give the new practice an address of its own in “${fields['replaces.by'].label}”. Does only the wording change? Choose “${choices.conclusionType.refines}” instead.`,
  },
  'replace-cycle': {
    message: (p) => `The practices replace each other in a ring: ${p['path']}.`,
    fix: () => 'Remove one of the replacements, so that one practice is in force.',
  },
  'replaced-twice': {
    message: (p) => `The practice “${p['practice']}” is already replaced by ${p['otherFile']}.`,
    fix: () => 'Let only one reflection replace it. The other can replace the newer one.',
  },
  'vanished-address': {
    message: (p) => `The address ${p['address']} has been published and is gone.`,
    fix: (p) =>
      `Add ${p['address']} under addresses in redirects.yaml, with “to” if the page has moved or “retired” if it is removed.`,
    fixInForm: (p) =>
      `Add ${p['address']} to “${fields['redirects.addresses'].label}”, with “${fields['formerAddress.to'].label}” if the page has moved or “${fields['formerAddress.retired'].label}” if it is removed.`,
  },
  'redirect-to-nowhere': {
    message: (p) => `${p['from']} sends readers to ${p['to']}, which does not exist.`,
    fix: (p) => `${didYouMean(p)}Correct the address in “to”, or write a reason in “retired”.`,
    fixInForm: (p) =>
      `${didYouMean(p)}Correct “${fields['formerAddress.to'].label}”, or write “${fields['formerAddress.retired'].label}” instead.`,
  },
  'redirect-from-existing': {
    message: (p) => `${p['from']} is listed as a former address, but the page exists.`,
    fix: () => 'Remove the lines from redirects.yaml.',
    fixInForm: () => `Remove it from “${fields['redirects.addresses'].label}”.`,
  },
  'date-in-future': {
    message: (p) => `The date ${p['date']} is still to come.`,
    fix: () => 'Check the year. The day should be the one when the team reflected.',
  },
  'minutes-mismatch': {
    message: (p) =>
      `The method is said to take ${p['run']} minutes, but the steps under “during” add up to ${p['sum']}.`,
    fix: (p) => `Write run: ${p['sum']}, or change the minutes of the steps.`,
    messageInForm: (p) =>
      `The method is said to take ${p['run']} minutes, but the steps in “${fields['guide.phases.during'].label}” add up to ${p['sum']}.`,
    fixInForm: (p) =>
      `Write ${p['sum']} in “${fields['guide.minutes.run'].label}”, or change the minutes of the steps.`,
  },
} satisfies SomeProblemTexts;
