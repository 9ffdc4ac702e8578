import { z } from 'zod';
import type { Severity } from '../../core/model/problem.ts';

const severities = ['error', 'warning'] as const satisfies readonly Severity[];

/** One problem with what was to be saved, as the editor's form shows it. */
export const ApiProblemSchema = z.object({
  /** Whether it prevents saving; the gateway sends errors only. */
  severity: z.enum(severities),
  /** Code of the problem, one of `ProblemCode` in this version of the gateway. */
  code: z.string(),
  /** What is wrong, in words. */
  message: z.string(),
  /** How to fix it, in words. */
  help: z.string(),
  /** Path of the file, beginning with `content/`. */
  file: z.string(),
  /** Path to the value in the data of the entry; `['body']` for its text; empty for the whole file. */
  path: z.array(z.union([z.string(), z.number()])).readonly(),
  /** Labels of the fields along the path, as the form has them; empty for the whole file. */
  label: z.string(),
  /** Line in the file, from 1. */
  line: z.number(),
  /** Column in the line, from 1. */
  column: z.number(),
});

/** Output of {@link ApiProblemSchema}. */
export type ApiProblem = Readonly<z.output<typeof ApiProblemSchema>>;
