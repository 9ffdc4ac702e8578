import type { ApiProblem } from '../../protocol/api-problem.ts';
import type { RefusalCode } from '../../protocol/refusal-reply.ts';

/** A request that is not carried out, with the reason in words for the editor. */
export class Refusal extends Error {
  readonly code: RefusalCode;
  readonly problems: readonly ApiProblem[];

  /** @param message for the editor; never written to a log */
  constructor(code: RefusalCode, message: string, problems: readonly ApiProblem[] = []) {
    super(message);
    this.name = 'Refusal';
    this.code = code;
    this.problems = problems;
  }
}
