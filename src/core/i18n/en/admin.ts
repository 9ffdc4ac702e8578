import type { Messages } from '../index.ts';

/** Texts of the editors' page that are not part of a form. */
export const admin: Messages['admin'] = {
  title: 'Editorial desk',
  loading: 'Opening the editorial desk …',
  needsScript: 'The editorial desk needs JavaScript. The site can be read without it.',
  notLoaded: 'The editorial desk could not be opened. Reload the page, or try again in a while.',
  preview: 'Preview',
  close: 'Close',
  gateway: {
    unreachable:
      'The server does not answer. Your text is still here, and kept on your computer as you write. Try again in a while.',
    failed: 'The server could not do what you asked. Your text is still here. Try again.',
    unexpectedReply:
      'The server replied in a way that this page does not understand, probably because it has been updated. Your text is still on your computer. Reload the page and try again.',
  },
  problems: {
    heading: 'The entry was not saved',
    lead: 'Your text is still here. Mend this and save again.',
    goTo: (label) => `Go to ${label}`,
  },
  site: {
    building: 'Building the site …',
    ready: (time) => `Done. The site was updated at ${time}.`,
    failed: 'The site could not be built. Readers see it as it was.',
    visit: 'Open the site',
    unreachable: 'The server does not answer.',
  },
  conflict: {
    heading: (by) => `${by} has changed the same entry`,
    draft: (by, at) =>
      `${by} saved a new version of the draft ${at}. Your version is not saved yet.`,
    published: (by, at) =>
      `${by} published a change ${at}. Your draft is saved, but builds on the text as it was before.`,
    lead: 'Nothing is lost. Choose which version is to hold for each part, and then save the entry.',
    removed: 'The entry has been removed.',
    mine: 'Your version',
    theirs: (by) => `Version by ${by}`,
    together: 'Both versions',
    empty: 'Empty',
    bothChanged: 'You have both changed this part.',
    onlyMine: 'Only you have changed this part.',
    onlyTheirs: (by) => `Only ${by} has changed this part.`,
    apply: 'Use these choices',
    later: 'Not now',
    done: 'The choices are made. Read the entry through and save it.',
    stale: 'The entry was changed again while you chose. Here is the new version.',
    open: 'Open the entry to compare the versions.',
  },
  guard: {
    refused: (count) => `The entry was not saved. ${count} to mend.`,
  },
  decapPatches: {
    toolbar: 'Save and publish',
    kinds: 'Kinds of content',
    library: 'Images and files',
    divider: 'Divider between form and preview. Move it with the arrow keys.',
    remove: (name) => `Remove ${name}`,
    board: 'Under way',
    boardHint: 'Drag a card to another column to change its status, or open it and choose there.',
    newEntry: (kind) => `New: ${kind}`,
    found: (term) => `Search: ${term}`,
  },
};
