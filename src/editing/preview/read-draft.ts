import type { InData, Problem } from '../../core/model/problem.ts';
import { entryKinds, type EntryKindName } from '../../core/model/registry.ts';
import { validate } from '../../core/model/validate.ts';
import { fillMissingFields, type Placeholders } from './complete-draft.ts';
import type { Draft } from './draft-context.ts';
import { isRecord } from '../../core/util/is-record.ts';

/** What an editor has typed so far, made into an entry. */
export interface ReadDraft {
  /** The entry, with placeholders. */
  readonly draft: Draft;
  /** The body as typed; empty for kinds without one. */
  readonly text: string;
  /** What was typed, without empty values. */
  readonly typed: Readonly<Record<string, unknown>>;
  /** What is wrong with the data by itself. */
  readonly problems: readonly Problem<InData>[];
}

/** Reads what a form holds, whatever it is. Never throws. */
export function readDraft(
  kind: EntryKindName,
  id: string,
  data: unknown,
  placeholders: Placeholders,
): ReadDraft {
  const { schema, folder, format } = entryKinds[kind];
  const held = isRecord(data) ? data : {};
  // A form holds more than the fields: the body, and what the editor's side keeps for itself.
  const fields = Object.keys(schema.shape).map(
    (name) => [name, removeEmptyValues(held[name])] as const,
  );
  const typed: Record<string, unknown> = Object.fromEntries(
    fields.filter(([, value]) => value !== undefined),
  );
  const result = validate(schema, typed);
  const named = { ...typed, ...(kind === 'reflection' && withPracticeIds(typed)) };
  const draft = {
    kind,
    id: id === '' ? 'utkast' : id,
    file: `${folder}/${id}.${format}`,
    data: fillMissingFields(schema, named, placeholders),
  };
  const { body } = held;
  return {
    draft: draft as Draft,
    text: format === 'mdx' && typeof body === 'string' ? body : '',
    typed,
    problems: result.ok ? [] : result.problems,
  };
}

/** A new practice gets an id for the time being, so that two without one are not the same. */
function withPracticeIds({ conclusions }: Readonly<Record<string, unknown>>) {
  if (!Array.isArray(conclusions)) return {};
  return {
    conclusions: conclusions.map((conclusion: unknown, index) => {
      if (!isRecord(conclusion)) return conclusion;
      const practice = `nytt-arbetssatt-${index + 1}`;
      if (conclusion['type'] === 'introduces') return { practice, ...conclusion };
      if (conclusion['type'] !== 'replaces') return conclusion;
      const by = isRecord(conclusion['by']) ? conclusion['by'] : {};
      return { ...conclusion, by: { practice, ...by } };
    }),
  };
}

/**
 * What was typed, without empty values: a form leaves an empty text or
 * `null` where a value has been cleared, and an empty line in a list.
 */
export function removeEmptyValues(value: unknown): unknown {
  if (value === null) return undefined;
  if (typeof value === 'string') return value.trim() === '' ? undefined : value;
  if (Array.isArray(value))
    return value.map(removeEmptyValues).filter((item) => item !== undefined);
  if (!isRecord(value)) return value;
  const kept = Object.entries(value).map(([key, part]) => [key, removeEmptyValues(part)] as const);
  return Object.fromEntries(kept.filter(([, part]) => part !== undefined));
}
