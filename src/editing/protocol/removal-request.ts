import { z } from 'zod';

/** Name of the form's field that holds the removal request. No schema of an entry has a field of this name. */
export const removalField = 'removal';

/** A text as one line: white space collapsed, none at either end. */
export function toLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The limits that editors are told of come from the schema of redirects; this one bounds what is read at all. */
const line = z.string().max(10_000).transform(toLine);

/** A request to remove a published entry from the site, through review. */
export const RemovalRequestSchema = z
  .object({
    /** Reason, told to readers who come to the address; may be empty beside `to`. */
    why: line,
    /** Address of this site that readers are sent to instead; one that is empty is dropped. */
    to: line.optional(),
  })
  .transform(({ why, to }) => (to ? { why, to } : { why }));

/** A request to remove a published entry from the site, through review. */
export interface RemovalRequest {
  /** Reason, one line; may be empty beside `to`. */
  readonly why: string;
  /** Address of this site that readers are sent to instead. */
  readonly to?: string | undefined;
}

/** Whether a request has neither a reason nor an address, so that it requests nothing. */
export function isEmptyRemoval({ why, to = '' }: RemovalRequest): boolean {
  return toLine(why) === '' && toLine(to) === '';
}
