import type { Attrs } from 'prosemirror-model';
import { z } from 'zod';
import { componentNamed, type ComponentDefinition } from '../../../core/mdx/components.ts';
import { mediaPath } from '../../../core/mdx/rules/images.ts';
import { fieldRegistry, unwrap } from '../../../core/model/field-metadata.ts';
import type { BodyEditorOptions, EditorWords, TermName } from '../editor-options.ts';
import type { DialogField } from './dialog.ts';
import { fill } from './fill-placeholder.ts';

/** What the fields of a component's dialog are made with. */
export type QuestionSources = Pick<BodyEditorOptions, 'words' | 'pictures' | 'terms'>;

/** The fields of a component's dialog, made from its schema, with the values it has. */
export async function componentFields(
  name: string,
  values: Attrs,
  { words, pictures, terms }: QuestionSources,
): Promise<DialogField[]> {
  const definition = componentNamed(name)!;
  const entries = Object.entries(definition.schema.shape) as [string, z.ZodType][];
  const pointsAtTerms = entries.some(([, schema]) => metaOf(schema)?.references === 'term');
  const known = pointsAtTerms ? await terms?.().catch(() => undefined) : undefined;
  return entries.map(([key, schema]) => {
    const meta = metaOf(schema);
    const value = (values[key] as string | null | undefined) ?? '';
    const isPicture = key === 'src';
    const field = {
      name: key,
      label: meta?.label ?? key,
      hint: meta?.hint ?? '',
      isOptional: schema.safeParse(undefined).success,
      value,
      isLong: maxOf(schema) > longestLine,
      choices: choicesOf(schema, meta?.choices, words) ?? termChoices(meta?.references, known),
      wrong: (given: string) => wrongWith(definition, key, given, words),
    };
    const pick = async () => (await pictures!.choose())?.src;
    return isPicture && pictures ? { ...field, pick } : field;
  });
}

/** More characters than this are read on several lines. */
const longestLine = 200;

function metaOf(schema: z.ZodType) {
  return fieldRegistry.get(schema);
}

function maxOf(schema: z.ZodType): number {
  const inner = unwrap(schema);
  return inner instanceof z.ZodString ? (inner.maxLength ?? 0) : 0;
}

function choicesOf(
  schema: z.ZodType,
  name: string | undefined,
  { choices }: EditorWords,
): DialogField['choices'] {
  const inner = unwrap(schema);
  if (!(inner instanceof z.ZodEnum)) return undefined;
  const labels = (choices as unknown as Record<string, Record<string, string>>)[name ?? ''];
  return inner.options.map((value) => ({
    value: String(value),
    label: labels?.[String(value)] ?? String(value),
  }));
}

/** What a value of an attribute with choices is called. */
export function choiceLabel(
  component: string,
  attribute: string,
  value: string,
  words: EditorWords,
): string {
  const schema = componentNamed(component)!.schema.shape[attribute] as z.ZodType;
  const choices = choicesOf(schema, metaOf(schema)?.choices, words);
  return choices?.find((choice) => choice.value === value)?.label ?? value;
}

function termChoices(
  references: string | undefined,
  known: readonly TermName[] | undefined,
): DialogField['choices'] {
  if (references !== 'term' || !known || known.length === 0) return undefined;
  return known.map(({ id, name }) => ({ value: id, label: name }));
}

/** What is wrong with one value, by the schema that judges entries. */
function wrongWith(
  { schema }: ComponentDefinition,
  key: string,
  given: string,
  { editor: { wrong } }: EditorWords,
): string | undefined {
  const one = (schema.shape as Record<string, z.ZodType>)[key]!;
  const result = one.safeParse(given === '' ? undefined : given);
  if (result.success) {
    return key === 'src' && mediaPath(given) === undefined ? wrong.picture : undefined;
  }
  if (given === '') return wrong.missing;
  const [issue] = result.error.issues;
  return issue?.code === 'too_big'
    ? fill(wrong.tooLong, { max: String(issue.maximum) })
    : wrong.other;
}
