import type { ApiProblem } from '../../protocol/api-problem.ts';
import type { RefusalCode } from '../../protocol/refusal-reply.ts';

/** An expected rejection of a request, with a message for the editor. */
export class Refusal extends Error {
  readonly code: RefusalCode;
  readonly problems: readonly ApiProblem[];

  /** @param message for the editor; it may quote content and is never logged */
  constructor(code: RefusalCode, message: string, problems: readonly ApiProblem[] = []) {
    super(message);
    this.name = 'Refusal';
    this.code = code;
    this.problems = problems;
  }
}
