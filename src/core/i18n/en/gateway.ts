import type { Messages } from '../index.ts';

/** Texts of the room it is named after. */
export const gateway: Messages['gateway'] = {
  entry: (kind, id) => `${kind} “${id}”`,
  moreProblems: (count) => `… and ${count} more.`,
  notSaved: 'This could not be saved. Your text is still with you. Please mend this:',
  stillReferredTo: 'The page cannot be removed yet: other content builds on it. Change that first:',
  saved: 'The draft is saved.',
  savedRemoval: 'The proposal to remove the page is saved.',
  removalInReview:
    'Nothing is removed yet. The proposal to remove the page now waits for somebody to review it.',
  discarded: 'The draft is deleted.',
  statusChanged: 'The draft is moved.',
  published: 'Published. It will be on the site in a moment.',
  notReady: 'The draft is not reviewed yet. Move it to “Ready” when somebody has read it.',
  conflict: 'Somebody else was first. Nothing is overwritten, and your text is still with you.',
  changedBy: (who, what) => `• ${who} has changed ${what}.`,
  unknownAction: 'That cannot be done here. Reload the page and try again.',
  badRequest: (where) =>
    `Something in what was sent is not right (${where}). Reload the page and try again.`,
  badPath: 'That file cannot be read or changed from here.',
  otherEntry:
    'The file belongs to something else than what is open. Reload the page and try again.',
  rename:
    'The address of a page cannot be changed: links to it would stop working. Make a new page and remove the old one with a pointer to the new.',
  shortened:
    'The text to be saved is only the short form of a list. Open the entry anew so that all of it is there.',
  placeTaken: 'There is content of the same name in that year already. Change the date back.',
  notFound: 'There is nothing published there.',
  noDraft: 'The draft is no longer there. Somebody may have published or deleted it.',
  noPicture: 'The picture is not there.',
  pictureOutsideEntry:
    'Pictures are added from within the content that shows them. Open the page, choose Image in the text and upload it there.',
  pictureName: (name) =>
    `The name of a picture may only have small letters a–z, digits and hyphens. Rename it, for example to ${name}.`,
  pictureFormat: 'The picture must be a PNG, JPEG, WebP, AVIF or GIF.',
  pictureNameTaken: (name) =>
    `There is another picture called ${name} already. Give yours a name of its own.`,
  pictureFault: {
    'too-many-bytes': (name) =>
      `The picture ${name} is too large. Make it smaller than 15 MB and try again.`,
    'too-many-pixels': (name) =>
      `The picture ${name} has too many points. Make it smaller than 40 megapixels and try again.`,
    'not-a-picture': (name) =>
      `The file ${name} cannot be read as a picture. Save it as PNG or JPEG and try again.`,
  },
  removePicture:
    'Pictures are not removed by themselves. Take the picture out of the text; the file can stay without anybody seeing it.',
  removeSettings: 'Settings can be changed but not removed.',
  removeDraft: 'There is an open draft. Publish it or delete it first.',
  removeUnpublished: 'The page is not published. Delete the draft instead.',
  removedWhy: 'The page is no longer relevant.',
  removalField: 'Remove the page',
  whyTooLong: (max) => `The reason is too long. Shorten it to ${max} characters at most.`,
  redirectsBroken: 'The list of former addresses cannot be read. Mend it first, under Settings.',
  personalName:
    'The name holds a personal identity number or something else that points out a person. Choose another name.',
  personalAuthor:
    'The sign-in sends a personal identity number or a telephone number as the name. Ask whoever runs the service to choose another field.',
  noNotes: 'Notes are not kept here. Talk to each other, or write in the draft.',
  tooLarge: 'What was sent is too large. Make the text or the pictures smaller and try again.',
  diskFull:
    'This cannot be saved right now: the disk is full or busy. Your text is still with you. Try again in a moment.',
  broken:
    'Something went wrong in the service. Nothing is changed and your text is still with you. Try again, and tell whoever runs the service if it happens again.',
  onlyPost: 'Only POST with JSON is taken here.',
  otherSite: 'The request came from another site and has been stopped.',
  notSignedIn: 'You are not signed in. Sign in and try again.',
  localEditor: 'Local editor',
  commit: {
    save: (kind, id) => `Draft: ${kind} ${id}`,
    remove: (kind, id) => `Proposal to remove: ${kind} ${id}`,
    first: 'The content when editing began',
  },
  server: {
    site: (address) => `The site:  ${address}`,
    admin: (address) => `Edit it:   ${address}`,
    oldSite: 'The content has errors. The site is shown as it was last built.',
    noSite: 'The content has errors and no site has been built before.',
    noGit: 'Editing needs git, which is not on this computer. The site is shown all the same.',
    detached:
      'Editing is off: the repository is at a single commit and not on a branch. Run “git switch main” (or your own branch) and start again.',
    notCommitted: 'Editing is off: the content is not committed to git. Commit it and start again.',
    inUse:
      'Editing is off: another program on this computer is editing the content already. Stop it and start again.',
    editingFailed: (why) => `Editing is off: ${why}`,
    madeRepository: (dir) =>
      `The content was in no git repository. A new one is made in ${dir}, so that no change gets lost.`,
    rebuilt: 'The site is up to date.',
    notRebuilt: 'The site could not be updated. It is shown as it was last built.',
    needsSignIn: (host) =>
      `The service may not listen on ${host} without sign-in. Say which header names the user (gateway.userHeader), or listen on 127.0.0.1.`,
    otherBackend: (backend) =>
      `Editing.yaml says that the content is edited through ${backend}. This service is not needed then.`,
    portTaken: (port) =>
      `Port ${port} is in use already. Stop the other program, or choose another with PORT.`,
    building: 'The site is being built. Wait a moment and reload.',
  },
};
