import { z } from 'zod';

/** Name of the form's field that holds the removal request. No schema of an entry has a field of this name. */
export const removalField = 'removal';

/** A text as one line: white space collapsed, none at either end. */
export function toLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Bound of what is read at all; the limits that editors are told of come from the schema of redirects. */
const line = z.string().max(10_000).transform(toLine);

/** A request to remove a published entry from the site, through review. */
export const RemovalRequestSchema = z.object({
  /** Reason, told to readers who come to the address; may be empty beside `to`. */
  why: line,
  /** Address of this site that readers are sent to instead. */
  to: line.optional(),
});

/** Output of {@link RemovalRequestSchema}. */
export type RemovalRequest = Readonly<z.output<typeof RemovalRequestSchema>>;
