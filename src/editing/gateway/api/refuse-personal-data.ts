import type { Messages } from '../../../core/i18n/index.ts';
import { findPersonalData } from '../../../core/privacy/find-personal-data.ts';
import { personalDataKinds } from '../../../core/privacy/personal-data-kinds.ts';
import type { Person } from '../draft-store.ts';
import { Refusal } from '../guard/request-refusal.ts';

/** Whether a text has personal data for certain. */
function hasPersonalData(text: string, options: { readonly mail: boolean }): boolean {
  return findPersonalData(text).some(
    ({ kind }) => personalDataKinds[kind] === 'certain' && (options.mail || kind !== 'mail'),
  );
}

/**
 * Refuses texts with personal data that go into history without being content,
 * such as names of files, branches and pictures: the check does not see these.
 * @throws {Refusal} without repeating the name
 */
export function refusePersonalNames(names: readonly string[], messages: Messages): void {
  if (names.some((name) => hasPersonalData(name, { mail: true }))) {
    throw new Refusal('refused', messages.gateway.personalName);
  }
}

/**
 * Refuses an author whose name or mail address contains a personal number. The
 * mail address itself is allowed, since git needs one.
 * @throws {Refusal} without repeating them
 */
export function refusePersonalAuthor({ name, email }: Person, messages: Messages): void {
  if ([name, email].some((text) => hasPersonalData(text, { mail: false }))) {
    throw new Refusal('forbidden', messages.gateway.personalAuthor);
  }
}
