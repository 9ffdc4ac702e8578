import { idMaxLength, idPattern } from '../../../core/model/value-schemas.ts';
import { slugify } from '../../../core/model/slugify.ts';

/** Generates an id from a name, truncated at a word boundary. */
export function idFrom(name: string): string {
  // Not truncated by slugify, to find the word boundary here.
  const whole = slugify(name, name.length * 2);
  if (whole.length <= idMaxLength) return whole;
  const cut = whole.slice(0, idMaxLength + 1);
  const end = cut.lastIndexOf('-');
  return end > 0 ? cut.slice(0, end) : cut.slice(0, idMaxLength);
}

/** The state of an id that determines whether it can be edited. */
export interface IdState {
  /** The current id. */
  readonly id: string;
  /** The id when the form was opened. */
  readonly initial: string;
  /** Whether any version of the entry has been published. */
  readonly isPublished: boolean;
  /** Published ids; undefined when unknown. */
  readonly published?: ReadonlySet<string> | undefined;
}

/**
 * Whether an id must not change because readers may have its address. When the
 * published ids are unknown, all ids in a published entry are fixed.
 */
export function isFixed({ id, initial, isPublished, published }: IdState): boolean {
  return isPublished && id !== '' && id === initial && (published?.has(id) ?? true);
}

/** Whether an id is already used by another published entry. */
export function isTaken(facts: IdState): boolean {
  return facts.published?.has(facts.id) === true && !isFixed(facts);
}

/** Whether a text is a syntactically valid id. */
export function isId(text: string): boolean {
  return text.length <= idMaxLength && idPattern.test(text);
}
