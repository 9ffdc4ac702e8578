import type { RemovalRequest } from '../../protocol/removal-request.ts';
import { removalInForm } from '../removal/removal-request.ts';

/** An entry on its way between a format and the backend. */
export interface CarriedEntry {
  /** Text of the file. */
  readonly text: string;
  /** The request to remove the entry; undefined when there is none. */
  readonly removal: RemovalRequest | undefined;
}

/** A character that no text of an entry may have; the check refuses it as `reserved-text`. */
const separator = '\0';

/**
 * An entry as one string. Decap has room for a single string between a format
 * and the backend, and keeps the same string on the device while there are
 * unsaved changes; the removal request follows the text in it, as JSON.
 */
export function packEntry({ text, removal }: CarriedEntry): string {
  return removal ? text + separator + JSON.stringify(removal) : text;
}

/** The parts of what {@link packEntry} made; any other string is all text. Never throws. */
export function unpackEntry(carried: string): CarriedEntry {
  const at = carried.lastIndexOf(separator);
  const removal = at < 0 ? undefined : removalInForm(parsed(carried.slice(at + 1)));
  return removal ? { text: carried.slice(0, at), removal } : { text: carried, removal: undefined };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
