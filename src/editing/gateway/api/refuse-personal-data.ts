import type { Messages } from '../../../core/i18n/index.ts';
import { findPersonalData } from '../../../core/privacy/find-personal-data.ts';
import { personalDataKinds } from '../../../core/privacy/personal-data-kinds.ts';
import type { Person } from '../draft-store.ts';
import { Refusal } from '../guard/request-refusal.ts';

/** Whether a name holds what points out a person for certain. */
function pointsOut(text: string, options: { readonly mail: boolean }): boolean {
  return findPersonalData(text).some(
    ({ kind }) => personalDataKinds[kind] === 'certain' && (options.mail || kind !== 'mail'),
  );
}

/**
 * Refuses names of files, branches and pictures with personal data in them:
 * they go into history as texts do, and the check of contents does not see them.
 * @throws {Refusal} without repeating the name
 */
export function refusePersonalNames(names: readonly string[], messages: Messages): void {
  if (names.some((name) => pointsOut(name, { mail: true }))) {
    throw new Refusal('refused', messages.gateway.personalName);
  }
}

/**
 * Refuses an author whose name or address holds a personal number. The address
 * itself may be there: git wants one.
 * @throws {Refusal}
 */
export function refusePersonalAuthor({ name, email }: Person, messages: Messages): void {
  if ([name, email].some((text) => pointsOut(text, { mail: false }))) {
    throw new Refusal('forbidden', messages.gateway.personalAuthor);
  }
}
