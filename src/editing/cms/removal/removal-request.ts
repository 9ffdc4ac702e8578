import type { Messages } from '../../../core/i18n/index.ts';
import { unwrap } from '../../../core/model/field-metadata.ts';
import { FormerAddressSchema } from '../../../core/model/redirects.ts';
import { limitsOf } from '../form/schema-limits.ts';

/** A wish to remove an entry, as it is being written. */
export interface Wish {
  /** Why, for readers of the address; may be empty. */
  readonly why: string;
  /** The address that readers are sent to instead; may be empty. */
  readonly to: string;
}

const { retired, to: address } = FormerAddressSchema.shape;

/** Longest reason, in characters (code points). */
export const longestWhy = limitsOf(unwrap(retired)).maxLength ?? Infinity;

/** The wish in plain data; undefined where there is none. */
export function wishIn(data: unknown): Wish | undefined {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return undefined;
  const { why, to } = data as Partial<Record<keyof Wish, unknown>>;
  return { why: textOf(why), to: textOf(to) };
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** A text as one line, as the gateway reads it. */
export function asLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** What is wrong with each part of a wish; empty when it can be sent. */
export interface WishProblems {
  readonly why?: string;
  readonly to?: string;
}

/**
 * Tells what is wrong with a wish, by the schema of former addresses: readers
 * are led on, or else told why the page is gone. A reason beside an address is
 * kept for those who look after the site.
 * @param own the entry's own address, which cannot lead to itself
 */
export function wishProblems(
  wish: Wish,
  own: string | undefined,
  words: Messages['lists']['removal'],
): WishProblems {
  const [why, to] = [asLine(wish.why), asLine(wish.to)];
  if (why === '' && to === '') return { why: words.eitherOr };
  const isTooLong = why !== '' && !retired.safeParse(why).success;
  const isNoAddress = to !== '' && !address.safeParse(to).success;
  return {
    ...(isTooLong ? { why: words.whyTooLong([...why].length, longestWhy) } : {}),
    ...(isNoAddress
      ? { to: words.noAddress }
      : to !== '' && to === own
        ? { to: words.itself }
        : {}),
  };
}
