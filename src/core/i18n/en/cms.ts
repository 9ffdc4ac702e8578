import type { Messages } from '../index.ts';

/** Texts of the fields that are our own, and of the files they are written to. */
export const cms: Messages['cms'] = {
  fields: {
    broken: {
      name: 'The file cannot be read',
      kept: 'This could not be read:',
    },
    reference: {
      prompt: { one: 'Type to search', another: 'Type to change', more: 'Type to add' },
      chosen: 'Chosen',
      options: 'Suggestions',
      remove: (name) => `Remove ${name}`,
      missing: (id) => `does not exist: ${id}`,
      loading: 'Fetching names …',
      notLoaded:
        'The names could not be fetched. What is chosen stays. Click in the box to try again.',
      none: 'No matches',
      hits: (count) => (count === 1 ? '1 suggestion' : `${count} suggestions`),
      firstOf: (shown, count) => `Showing ${shown} of ${count}. Type more to find the right one.`,
      added: (name) => `${name} is chosen`,
      removed: (name) => `${name} is removed`,
      unknown: (label, ids) =>
        `${label}: ${ids} does not exist. Remove it, or choose something that exists.`,
      here: 'in this reflection',
    },
    newId: {
      address: 'The address will be',
      nameFirst: 'The address is made from the name. Fill that in first.',
      follows: 'Follows the name until the entry is saved. You can also write your own.',
      own: 'Can be changed until it is published.',
      fixed: 'Published. The address does not change, not even when the name does.',
      taken: (name) =>
        `The address is already used by “${name}”. Choose another one, or confirm that practice instead.`,
      invalid: 'Use only small letters a–z, digits and hyphens.',
    },
  },
};
