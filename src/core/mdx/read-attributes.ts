import type { z } from 'zod';
import { nearest } from '../model/nearest-match.ts';
import type { ProblemParams } from '../model/problem.ts';
import type { ComponentDefinition } from './components.ts';
import type { InText, Problem } from '../model/problem.ts';
import type { Attribute, ScannedTag } from './scan-tag.ts';

/** Values of a component's attributes, by name. */
export type AttributeValues = Readonly<Record<string, string>>;

/** Result of {@link readAttributes}. */
export interface ReadAttributes {
  /** Values of the valid attributes. */
  readonly values: AttributeValues;
  readonly problems: readonly Problem<InText>[];
}

/** Validates the attributes of a component against its schema. All must be literal text. */
export function readAttributes(tag: ScannedTag, component: ComponentDefinition): ReadAttributes {
  const problems: Problem<InText>[] = [];
  const given = new Map<string, Attribute>();
  const reported = new Set<string>();
  for (const attribute of tag.attributes) {
    const problem = syntaxProblem(tag, attribute, component, given);
    if (problem) problems.push(problem);
    if (problem) reported.add(attribute.name);
    else given.set(attribute.name, attribute);
  }
  const input = Object.fromEntries([...given].map(([name, { value }]) => [name, value]));
  const result = component.schema.safeParse(input);
  if (result.success) return { values: result.data as AttributeValues, problems };
  for (const issue of result.error.issues) {
    const name = String(issue.path[0]);
    if (reported.has(name)) continue;
    reported.add(name);
    problems.push(valueProblem(tag, name, given.get(name), issue));
  }
  const right = Object.entries(input).filter(([name]) => !reported.has(name));
  return { values: Object.fromEntries(right), problems };
}

/** Checks the syntax and name of an attribute, before its value. */
function syntaxProblem(
  { name: component }: ScannedTag,
  { name, form, value, at }: Attribute,
  { schema }: ComponentDefinition,
  given: ReadonlyMap<string, Attribute>,
): Problem<InText> | undefined {
  const allowed = Object.keys(schema.shape);
  const params = { component, attribute: name };
  if (form === 'spread') return { at, code: 'bad-attribute', params: { ...params, form } };
  if (!allowed.includes(name)) {
    const near = nearest(name, allowed);
    const hints = { allowed: allowed.join(', '), ...(near && { nearest: near }) };
    return { at, code: 'unknown-attribute', params: { ...params, ...hints } };
  }
  if (form !== 'text') return { at, code: 'bad-attribute', params: { ...params, form, value } };
  if (given.has(name)) {
    return { at, code: 'bad-attribute', params: { ...params, form: 'repeated', value } };
  }
  return undefined;
}

function valueProblem(
  tag: ScannedTag,
  attribute: string,
  given: Attribute | undefined,
  issue: z.core.$ZodIssue,
): Problem<InText> {
  const value = given?.value ?? '';
  const at = given?.at ?? tag.start;
  const params = { component: tag.name, attribute };
  if (attribute === 'alt' && value.trim() === '') {
    const src = tag.attributes.find(({ name }) => name === 'src')?.value ?? '';
    return { at, code: 'missing-alt', params: { src } };
  }
  if (!given) return { at, code: 'missing-attribute', params };
  return { at, code: 'bad-attribute', params: { ...params, value, ...reasonOf(issue, value) } };
}

function reasonOf(issue: z.core.$ZodIssue, value: string): ProblemParams {
  switch (issue.code) {
    case 'invalid_value': {
      const allowed = issue.values.map(String);
      const near = nearest(value, allowed);
      return { form: 'choice', allowed: allowed.join(', '), ...(near && { nearest: near }) };
    }
    case 'too_small':
      return { form: 'empty' };
    case 'too_big':
      return { form: 'long', max: Number(issue.maximum) };
    default:
      return { form: 'id' };
  }
}
