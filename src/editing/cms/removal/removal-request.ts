import type { Messages } from '../../../core/i18n/index.ts';
import { FormerAddressSchema, maxReasonLength } from '../../../core/model/redirects.ts';
import { isEmptyRemoval, toLine, type RemovalRequest } from '../../protocol/removal-request.ts';

/** A removal request as it is being written: each part may be empty, or have several lines. */
export interface RemovalInForm extends RemovalRequest {
  readonly to: string;
}

/** The removal request in the value of the form's field; undefined where there is none. */
export function removalInForm(value: unknown): RemovalInForm | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const { why, to } = value as Partial<Record<keyof RemovalRequest, unknown>>;
  return { why: textOf(why), to: textOf(to) };
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** What is wrong with each part of a removal request, in words; empty when it can be sent. */
export interface RemovalProblems {
  readonly why?: string;
  readonly to?: string;
}

const { retired, to: address } = FormerAddressSchema.shape;

/**
 * Finds what is wrong with a removal request, by the schema of former addresses:
 * readers are led to another address, or else told why the page is gone. A
 * reason beside an address is kept for those who maintain the site.
 * @param own address of the entry itself, which cannot lead to itself
 */
export function removalProblems(
  request: RemovalInForm,
  own: string | undefined,
  words: Messages['lists']['removal'],
): RemovalProblems {
  if (isEmptyRemoval(request)) return { why: words.eitherOr };
  const [why, to] = [toLine(request.why), toLine(request.to)];
  const isTooLong = why !== '' && !retired.safeParse(why).success;
  const isNoAddress = to !== '' && !address.safeParse(to).success;
  return {
    ...(isTooLong ? { why: words.whyTooLong([...why].length, maxReasonLength) } : {}),
    ...(isNoAddress
      ? { to: words.noAddress }
      : to !== '' && to === own
        ? { to: words.itself }
        : {}),
  };
}
