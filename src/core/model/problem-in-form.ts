import type { z } from 'zod';
import { fieldLabel } from './field-label.ts';
import type { FieldTexts } from './field-metadata.ts';
import type { InData, Problem, ProblemCode, ProblemParams } from './problem.ts';

/** A problem in the words of a form: fields are called by their labels. */
export interface ProblemInForm extends InData {
  /** Labels of the fields along the path; empty for the entry as a whole. */
  readonly label: string;
  /** What is wrong. */
  readonly message: string;
  /** How to fix it. */
  readonly help: string;
}

/** Words for one problem code. */
interface ProblemWords {
  message(params: ProblemParams): string;
  fix(params: ProblemParams): string;
}

/** The form that a problem is shown in. */
export interface FormOfProblem {
  /** Schema of the data; undefined for a file without a form. */
  readonly schema: z.ZodType | undefined;
  /** The data; it decides between the options of a union. */
  readonly data: unknown;
  /** Label of the running text. */
  readonly body: string;
  /** Words for problems, and labels of fields; part of the interface texts of a language. */
  readonly messages: {
    readonly problems: Readonly<Record<ProblemCode, ProblemWords>>;
    readonly fields: FieldTexts;
  };
}

/** Words a problem for somebody who sees a form, not a file. */
export function problemInForm(
  { path, code, params }: Problem<InData>,
  { schema, data, body, messages }: FormOfProblem,
): ProblemInForm {
  const label =
    path[0] === 'body' ? body : schema ? fieldLabel(path, schema, data, messages.fields) : '';
  // The label of the whole path stands for the key and for the label of the field alone.
  const { fieldKey: _own, ...others } = params;
  const named = path.length > 0 && label !== '' ? { ...others, field: label } : params;
  const words = messages.problems[code];
  return { path, label, message: words.message(named), help: words.fix(named) };
}
