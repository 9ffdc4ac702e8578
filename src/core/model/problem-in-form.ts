import type { z } from 'zod';
import { fieldLabel } from './field-label.ts';
import { metaOf, type FieldTexts } from './field-metadata.ts';
import type { InData, Problem, ProblemCode, ProblemParams } from './problem.ts';
import { schemasAlong } from './schema-walk.ts';

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
  messageInForm?(params: ProblemParams): string;
  fixInForm?(params: ProblemParams): string;
}

/** Labels of values, by the enumeration's name in the metadata of fields. */
type ChoiceLabels = Readonly<Partial<Record<string, Readonly<Record<string, string>>>>>;

/** The form that a problem is shown in. */
export interface FormOfProblem {
  /** Schema of the data; undefined for a file without a form. */
  readonly schema: z.ZodType | undefined;
  /** The data; it decides between the options of a union. */
  readonly data: unknown;
  /** Words for problems, and labels of fields and options; part of the interface texts of a language. */
  readonly messages: {
    readonly problems: Readonly<Record<ProblemCode, ProblemWords>>;
    readonly fields: FieldTexts;
    /** Labels of the values of every enumeration, by its name. */
    readonly choices: object;
    readonly form: { readonly body: { readonly label: string } };
  };
}

/** Words a problem for somebody who sees a form, not a file. */
export function problemInForm(problem: Problem<InData>, form: FormOfProblem): ProblemInForm {
  const { path, code } = problem;
  const label = labelOf(problem, form);
  const params = withOptionLabels(withFieldLabel(problem, label), problem, form);
  const words = form.messages.problems[code];
  return {
    path,
    label,
    message: (words.messageInForm ?? words.message)(params),
    help: (words.fixInForm ?? words.fix)(params),
  };
}

function labelOf({ path }: InData, { schema, data, messages }: FormOfProblem): string {
  if (path[0] === 'body') return messages.form.body.label;
  return schema ? fieldLabel(path, schema, data, messages.fields) : '';
}

/** Parameters with the label of the field where they have its key. */
function withFieldLabel({ path, params }: Problem<InData>, label: string): ProblemParams {
  if (path.length === 0 || label === '') return params;
  // The label of the whole path stands for the key and for the label of the field alone.
  const { fieldKey: _own, ...others } = params;
  // A reserved key is no field: its path is that of the object around it.
  const isField = params['key'] !== undefined && params['key'] === path.at(-1);
  return { ...others, field: label, ...(isField && { key: label }) };
}

/** Parameters with the labels of options where they have values of an enumeration. */
function withOptionLabels(
  params: ProblemParams,
  { path }: InData,
  { schema, data, messages }: FormOfProblem,
): ProblemParams {
  const here = schema && [...schemasAlong(path, schema, data)].at(-1);
  const name = here && metaOf(here).choices;
  const labels = name === undefined ? undefined : (messages.choices as ChoiceLabels)[name];
  if (!labels) return params;
  const named = Object.entries(params).flatMap(([param, value]) => {
    if (!['value', 'nearest', 'allowed'].includes(param)) return [];
    const options = String(value).split(', ');
    return [[param, options.map((option) => labels[option] ?? option).join(', ')]];
  });
  return { ...params, ...Object.fromEntries(named) };
}
