import type { Attrs } from 'prosemirror-model';
import { z } from 'zod';
import {
  componentNamed,
  type ComponentDefinition,
  type ComponentName,
} from '../../../core/mdx/components.ts';
import { mediaPath } from '../../../core/mdx/rules/images.ts';
import { fieldText, metaOf, unwrap } from '../../../core/model/field-metadata.ts';
import type { BodyEditorOptions, EditorWords, TermName } from '../editor-options.ts';
import type { DialogField } from './dialog.ts';
import { fillPlaceholders } from '../../../core/util/fill-placeholders.ts';

/** Options that the dialog fields of a component are made with. */
export type ComponentFieldOptions = Pick<BodyEditorOptions, 'words' | 'pictures' | 'terms'>;

/** Dialog fields for the attributes of a component, made from its schema, with their current values. */
export async function componentFields(
  name: string,
  values: Attrs,
  { words, pictures, terms }: ComponentFieldOptions,
): Promise<DialogField[]> {
  const definition = componentNamed(name)!;
  const entries = Object.entries(definition.schema.shape) as [string, z.ZodType][];
  const pointsAtTerms = entries.some(([, schema]) => metaOf(schema).references === 'term');
  const termNames = pointsAtTerms ? await terms?.().catch(() => undefined) : undefined;
  return entries.map(([key, schema]) => {
    const meta = metaOf(schema);
    const text = fieldText(schema, words.fields);
    const value = (values[key] as string | null | undefined) ?? '';
    const isPicture = key === 'src';
    const field = {
      name: key,
      label: text?.label ?? key,
      hint: text?.hint ?? '',
      isOptional: schema.safeParse(undefined).success,
      value,
      isLong: maxLength(schema) > longestSingleLine,
      choices: choicesOf(schema, meta.choices, words) ?? termChoices(meta.references, termNames),
      validate: (given: string) => validationMessage(definition, key, given, words),
    };
    const pick = async () => (await pictures!.choose())?.src;
    return isPicture && pictures ? { ...field, pick } : field;
  });
}

/** Name and meaning of every component; the compiler asks for each in both languages. */
export function componentText(name: string, { components }: EditorWords): ComponentText {
  const texts: Readonly<Record<ComponentName, ComponentText>> = components;
  return texts[name as ComponentName];
}

/** Name and meaning of a component, as an editor reads them. */
export interface ComponentText {
  /** Its name, as in a menu. */
  readonly label: string;
  /** A sentence: what it does for a reader. */
  readonly meaning: string;
}

/** Fields that allow more characters than this get a multi-line input. */
const longestSingleLine = 200;

function maxLength(schema: z.ZodType): number {
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

/** Label of a value of an attribute with choices; the value itself if it has none. */
export function choiceLabel(
  component: string,
  attribute: string,
  value: string,
  words: EditorWords,
): string {
  const schema = componentNamed(component)!.schema.shape[attribute] as z.ZodType;
  const choices = choicesOf(schema, metaOf(schema).choices, words);
  return choices?.find((choice) => choice.value === value)?.label ?? value;
}

function termChoices(
  references: string | undefined,
  termNames: readonly TermName[] | undefined,
): DialogField['choices'] {
  if (references !== 'term' || !termNames || termNames.length === 0) return undefined;
  return termNames.map(({ id, name }) => ({ value: id, label: name }));
}

/** Error message for one value, by the schema that validates entries; undefined when valid. */
function validationMessage(
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
    ? fillPlaceholders(wrong.tooLong, { max: String(issue.maximum) })
    : wrong.other;
}
