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
