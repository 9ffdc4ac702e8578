import type { Messages } from '../index.ts';

/** Texts of the lists in the forms, and of the part where an entry is taken away. */
export const lists: Messages['lists'] = {
  lines: {
    add: 'Add row',
    addTo: (list) => `Add row: ${list}`,
    up: (name) => `Move ${name} up`,
    down: (name) => `Move ${name} down`,
    remove: (name) => `Remove ${name}`,
    removed: (name) => `Removed: ${name}.`,
    undo: 'Undo',
    tooLong: (name, length, max) =>
      `${name} is ${length} characters long. Shorten it to ${max} at most.`,
    severalLines: (name) => `${name} has several lines. Write it all on one line.`,
    tooFew: (list, min) => `${list}: write at least ${min} ${min === 1 ? 'row' : 'rows'}.`,
    tooMany: (list, count, max) =>
      `${list}: there are ${count} rows, and ${max} at most are allowed. Remove or merge some.`,
    notLines:
      'What the file says here is no list of texts, so it cannot be changed here. Ask whoever looks after the site for help.',
  },
  items: {
    heading: (list, count) => (count === 0 ? `${list}: none yet` : `${list}: ${count}`),
    up: (name) => `Move ${name} up`,
    down: (name) => `Move ${name} down`,
    remove: (name) => `Remove ${name}`,
    reallyRemove: (name, summary) => `Remove ${name} and everything in it?\n\n${summary}`,
  },
  removal: {
    open: 'Remove from the site …',
    requested: 'The page is proposed for removal from the site',
    eitherOrHint:
      'Fill in a reason or a new address. Where there is a new address readers are sent there, and the reason is only kept for those who look after the site.',
    eitherOr:
      'Write why the page is to go, or where readers are to be led. Should it stay? Choose “Undo the removal”.',
    whyTooLong: (length, max) =>
      `The reason is ${length} characters long. Shorten it to ${max} at most.`,
    noAddress:
      'Write the address as it stands after the name of the site, in small letters and with a slash at both ends, such as /metoder/incheckning/.',
    itself: 'This is the page’s own address. Choose the page that readers are to be led to.',
    leadsTo: (name, kind) => `Readers are led to “${name}” (${kind}).`,
    willHappen: (to) =>
      to === ''
        ? 'Nothing has been removed yet. When you have saved, somebody else reviews the proposal. Once it is published the page goes, and whoever looks up its address is told why.'
        : `Nothing has been removed yet. When you have saved, somebody else reviews the proposal. Once it is published the page goes, and whoever looks up its address is led to ${to}.`,
    undo: 'Undo the removal',
  },
};
