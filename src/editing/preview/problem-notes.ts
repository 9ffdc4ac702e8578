import type { z } from 'zod';
import type { Messages } from '../../core/i18n/index.ts';
import { fieldLabel } from '../../core/model/field-label.ts';
import type { DataPath, ProblemCode, ProblemParams } from '../../core/model/problem.ts';

/** A problem, and if it is with a value where that is. */
export interface NotedProblem {
  readonly code: ProblemCode;
  /** Values for the message. */
  readonly params: ProblemParams;
  /** Path to the value. */
  readonly path?: DataPath;
}

/** Problems in words, each once, with fields called what the form calls them. */
export function notesOf(
  problems: readonly NotedProblem[],
  { schema, data, messages }: { schema: z.ZodType; data: unknown; messages: Messages },
): string[] {
  const notes = problems.map(({ code, params, path }) => {
    const { label: _label, ...others } = params;
    const named = path ? { ...others, field: fieldLabel(path, schema, data) } : params;
    return messages.problems[code].message(named);
  });
  return [...new Set(notes)];
}
