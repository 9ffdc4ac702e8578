import { idMaxLength, idPattern } from '../../../core/model/value-schemas.ts';
import { slugify } from '../../../core/model/slugify.ts';

/** An id made of a name, cut between words where it is too long. */
export function idFrom(name: string): string {
  // A few letters more than fit, to see whether a word ends there.
  const whole = slugify(name, name.length * 2);
  if (whole.length <= idMaxLength) return whole;
  const cut = whole.slice(0, idMaxLength + 1);
  const end = cut.lastIndexOf('-');
  return end > 0 ? cut.slice(0, end) : cut.slice(0, idMaxLength);
}

/** Where an id came from, and what has been published of it. */
export interface IdFacts {
  /** The id as it is. */
  readonly id: string;
  /** The id as it was when the form was opened. */
  readonly initial: string;
  /** Whether the entry, in some version, has been published. */
  readonly isPublished: boolean;
  /** Ids that are published; undefined when that is not known. */
  readonly published?: ReadonlySet<string> | undefined;
}

/**
 * Whether an id must stay as it is: readers may have its address. When it is
 * not known what is published, everything in a published entry is.
 */
export function isFixed({ id, initial, isPublished, published }: IdFacts): boolean {
  return isPublished && id !== '' && id === initial && (published?.has(id) ?? true);
}

/** Whether an id is that of something else. */
export function isTaken(facts: IdFacts): boolean {
  return facts.published?.has(facts.id) === true && !isFixed(facts);
}

/** Whether a text can be an id at all. */
export function isId(text: string): boolean {
  return text.length <= idMaxLength && idPattern.test(text);
}
