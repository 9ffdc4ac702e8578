import type { Messages } from '../index.ts';

/** Texts of the commands. */
export const cli: Messages['cli'] = {
  warning: 'warning',
  checked: ({ entries, practices }) =>
    `${entries} ${entries === 1 ? 'file' : 'files'} read, ${practices} ${practices === 1 ? 'practice follows' : 'practices follow'} from them.`,
  found: ({ errors, warnings }) =>
    errors + warnings === 0
      ? 'No errors.'
      : `${errors} ${errors === 1 ? 'error that stops' : 'errors that stop'} the build, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}.`,
  buildRefused: 'The site was not built. The one built before is untouched.',
};
