import type { z } from 'zod';
import { metaOf, type TextInput } from './field-metadata.ts';
import { nearest } from './nearest-match.ts';
import type { DataPath, InData, Problem, ProblemCode, ProblemParams } from './problem.ts';
import { schemaFor, schemaOfPart } from './schema-walk.ts';

/** What validation gives: the data with defaults filled in, or what is wrong with it. */
export type Validation<T> =
  | {
      /** The data is valid. */
      readonly ok: true;
      /** The data, defaults filled in. */
      readonly data: T;
    }
  | {
      /** The data is not valid. */
      readonly ok: false;
      /** Everything wrong with it; at least one problem. */
      readonly problems: readonly Problem<InData>[];
    };

/**
 * Validates `input` against `schema` and tells every problem in terms of the
 * content, not of the validator. Never throws.
 */
export function validate<S extends z.ZodType>(schema: S, input: unknown): Validation<z.output<S>> {
  const result = schema.safeParse(input);
  if (result.success) return { ok: true, data: result.data };
  const problems = result.error.issues.flatMap((issue) => problemsOf(issue, input, schema));
  return { ok: false, problems };
}

type Issue = z.core.$ZodIssue;

function problemsOf(issue: Issue, input: unknown, schema: z.ZodType): Problem<InData>[] {
  const path = issue.path.filter((part): part is string | number => typeof part !== 'symbol');
  if (issue.code === 'unrecognized_keys') {
    const allowed = fieldNamesAt(schema, path, input);
    return issue.keys.map((key) => ({
      path: [...path, key],
      code: 'unknown-field',
      params: withNearest({ field: key, allowed: allowed.join(', ') }, key, allowed),
    }));
  }
  const value = valueAt(input, path);
  const field = fieldName(path);
  const found = schemaAt(schema, path, input);
  const [code, params] = codeOf(issue, value, found && metaOf(found).input);
  return [{ path, code, params: { field, ...params, ...textKeyOf(code, schema, path, input) } }];
}

/** The key of a missing field's texts, for those who know it by its label in a form. */
function textKeyOf(
  code: ProblemCode,
  schema: z.ZodType,
  path: DataPath,
  input: unknown,
): ProblemParams {
  const found = code === 'missing-field' ? schemaAt(schema, path, input) : undefined;
  const key = found && metaOf(found).key;
  return key === undefined ? {} : { fieldKey: key };
}

function codeOf(
  issue: Issue,
  value: unknown,
  input: TextInput | undefined,
): [ProblemCode, ProblemParams] {
  switch (issue.code) {
    case 'invalid_type':
      if (value === undefined || value === null) return ['missing-field', {}];
      if (issue.expected === 'int') return ['not-whole-number', {}];
      return ['wrong-type', { expected: issue.expected, got: typeName(value) }];
    case 'invalid_value':
      return choiceProblem(issue.values.map(String), value);
    case 'invalid_union':
      return choiceProblem(optionsOf(issue), value);
    case 'too_small':
      if (issue.origin === 'string') return ['empty-text', {}];
      if (issue.origin === 'array') return ['too-few', { min: Number(issue.minimum) }];
      return ['number-out-of-range', { min: Number(issue.minimum) }];
    case 'too_big':
      if (issue.origin === 'string') {
        return ['text-too-long', { max: Number(issue.maximum), length: String(value).length }];
      }
      if (issue.origin === 'array') return ['too-many', { max: Number(issue.maximum) }];
      return ['number-out-of-range', { max: Number(issue.maximum) }];
    case 'invalid_format':
      return formatProblem(issue, value, input);
    case 'custom':
      return [
        String(issue.params?.['problem'] ?? 'invalid-value') as ProblemCode,
        { value: String(issue.params?.['value'] ?? ''), reason: issue.message },
      ];
    default:
      return ['invalid-value', { reason: issue.message }];
  }
}

/** Tags that a discriminated union knows; Zod's type for them leaves the list out. */
function optionsOf(issue: Issue): string[] {
  const { options } = issue as { readonly options?: readonly unknown[] };
  return (options ?? []).map(String);
}

function choiceProblem(options: readonly string[], value: unknown): [ProblemCode, ProblemParams] {
  if (value === undefined || value === null) return ['missing-field', {}];
  const params = { value: display(value), allowed: options.join(', ') };
  return ['unknown-choice', withNearest(params, String(value), options)];
}

function formatProblem(
  issue: Extract<Issue, { code: 'invalid_format' }>,
  value: unknown,
  input: TextInput | undefined,
): [ProblemCode, ProblemParams] {
  const params = { value: display(value) };
  if (issue.format === 'date') return ['bad-date', params];
  if (issue.format === 'email') return ['bad-email', params];
  if (input === 'line') return ['one-line-only', {}];
  if (input === 'address') return ['bad-address', params];
  if (input === 'id') return ['bad-id', params];
  return ['invalid-value', { ...params, reason: issue.message }];
}

/** A path as people write it: `conclusions[0].practice`. */
export function fieldName(path: DataPath): string {
  return path.reduce<string>(
    (name, part) =>
      typeof part === 'number' ? `${name}[${part}]` : name === '' ? part : `${name}.${part}`,
    '',
  );
}

function withNearest(
  params: ProblemParams,
  value: string,
  among: readonly string[],
): ProblemParams {
  const near = nearest(value, among);
  return near === undefined ? params : { ...params, nearest: near };
}

function valueAt(data: unknown, path: DataPath): unknown {
  return path.reduce<unknown>(
    (value, part) =>
      typeof value === 'object' && value !== null
        ? (value as Record<string | number, unknown>)[part]
        : undefined,
    data,
  );
}

function typeName(value: unknown): string {
  if (Array.isArray(value)) return 'array';
  return value === null ? 'null' : typeof value;
}

/** A value as shown in a message: short, on one line. */
function display(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

/** Names of the fields that the object at `path` may have. */
function fieldNamesAt(schema: z.ZodType, path: DataPath, input: unknown): string[] {
  const found = schemaAt(schema, path, input);
  const here = found && schemaFor(found, valueAt(input, path));
  return here && 'shape' in here ? Object.keys(here.shape as object) : [];
}

/** The schema of what is at `path`, as declared; `input` decides between the options of a union. */
function schemaAt(schema: z.ZodType, path: DataPath, input: unknown): z.ZodType | undefined {
  let here: z.ZodType | undefined = schema;
  let value = input;
  for (const part of path) {
    here = here && schemaOfPart(schemaFor(here, value), part);
    value = valueAt(value, [part]);
  }
  return here;
}
