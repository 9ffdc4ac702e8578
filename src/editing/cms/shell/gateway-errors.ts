/** One thing wrong with what was to be saved, as the gateway tells it. */
export interface WireProblem {
  readonly path: string;
  /** Way to the value in the form. */
  readonly field: readonly (string | number)[];
  /** The same way in words. */
  readonly label: string;
  /** Line in the file, from 1. */
  readonly line: number;
  /** Column in the line, from 1. */
  readonly column: number;
  /** Code of the problem. */
  readonly code: string;
  readonly message: string;
  /** How to mend it. */
  readonly fix: string;
}

/** Someone else has changed the same entry, as the gateway tells it. Texts are whole files; null where there is none. */
export interface WireConflict {
  readonly path: string;
  /** Who changed it last. */
  readonly by: string;
  /** When, as an ISO date and time. */
  readonly at: string;
  /** Whether the draft or the published entry has changed. */
  readonly kind: 'draft' | 'published';
  /** What both began from. */
  readonly base: string | null;
  /** What it is now. */
  readonly theirs: string | null;
  /** What the editor wanted to save or publish. */
  readonly mine: string | null;
}

/** What the gateway answers when it does not do what it was asked. */
export interface Refusal {
  /** For the editor, in words. */
  readonly error: string;
  /** What sort of refusal it is. */
  readonly code?: string;
  /** What is wrong, by field. */
  readonly problems?: readonly WireProblem[];
  /** Who else was there. */
  readonly conflicts?: readonly WireConflict[];
}

/**
 * An error that Decap shows as it is. It looks at `status`, and puts the error
 * itself into its message, so the name of the class must not show.
 */
export class GatewayError extends Error {
  /** HTTP status; 0 when there was no answer. */
  readonly status: number;

  /** @param message for the editor */
  constructor(message: string, status: number) {
    super(message);
    this.name = 'API_ERROR';
    this.status = status;
  }

  /** The message without the name of the class, since Decap shows errors as text. */
  override toString(): string {
    return this.message;
  }
}
