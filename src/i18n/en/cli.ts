import type { Messages } from '../index.ts';

/** Texts of the commands. */
export const cli: Messages['cli'] = {
  warning: 'warning',
  checked: ({ entries, practices }) =>
    `${entries} files read, ${practices} practices follow from them.`,
  found: ({ errors, warnings }) =>
    errors + warnings === 0
      ? 'No errors.'
      : `${errors} errors that stop the build, ${warnings} warnings.`,
  buildRefused: 'The site was not built. The one built before is untouched.',
};
