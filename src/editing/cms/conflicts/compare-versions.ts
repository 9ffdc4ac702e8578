import { canonicalJson } from '../../../core/util/canonical-json.ts';

/** An entry as Decap holds it: fields by name. */
export type EntryData = Readonly<Record<string, unknown>>;

/** Who changed a part of an entry, compared with the version that both are based on. */
type ChangedBy = 'mine' | 'theirs' | 'both';

/** A field in which two versions of an entry differ. */
export interface Difference {
  readonly field: string;
  readonly by: ChangedBy;
  readonly mine: unknown;
  readonly theirs: unknown;
  /** Both values merged; undefined where only one of them can be kept. */
  readonly merged: unknown;
}

/** Which version of a field to keep. */
export type Choice = 'mine' | 'theirs' | 'merged';

/**
 * The differences between two versions of an entry, field by field, in the
 * order of the editor's own version. Fields whose names begin with `$` are
 * internal and left out.
 * @param base the version that both are based on; null when there was none
 */
export function compareVersions(
  base: EntryData | null,
  mine: EntryData,
  theirs: EntryData,
): readonly Difference[] {
  const fields = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])];
  return fields
    .filter((field) => !field.startsWith('$') && !isSame(mine[field], theirs[field]))
    .map((field) => {
      const before = base?.[field];
      const by = isSame(before, mine[field])
        ? 'theirs'
        : isSame(before, theirs[field])
          ? 'mine'
          : 'both';
      const merged = by === 'both' ? merge(before, mine[field], theirs[field]) : undefined;
      return { field, by, mine: mine[field], theirs: theirs[field], merged };
    });
}

/** The editor's version with the chosen value of each field; its own where nothing was chosen. */
export function applyChoices(
  mine: EntryData,
  differences: readonly Difference[],
  choices: Readonly<Record<string, Choice>>,
): EntryData {
  const chosen = differences.map((difference) => {
    const { field } = difference;
    return [field, difference[choices[field] ?? 'mine']] as const;
  });
  return { ...mine, ...Object.fromEntries(chosen) };
}

/**
 * Merges two changed lists (the editor's own, then what the colleague added) or
 * two long texts (one below the other). Single values cannot be merged.
 */
function merge(before: unknown, mine: unknown, theirs: unknown): unknown {
  if (Array.isArray(mine) && Array.isArray(theirs)) {
    const known = [...mine, ...(Array.isArray(before) ? before : [])].map(textOf);
    return [...mine, ...theirs.filter((item) => !known.includes(textOf(item)))];
  }
  const isLong = (text: unknown) => typeof text === 'string' && text.trim().includes('\n');
  if (isLong(mine) && isLong(theirs)) return `${String(mine).trimEnd()}\n\n${String(theirs)}`;
  return undefined;
}

/** Whether two values are the same to an editor: an empty field is the same as a missing one. */
export function isSame(one: unknown, other: unknown): boolean {
  return textOf(one) === textOf(other);
}

/** The same text for values that are the same to an editor. */
function textOf(value: unknown): string {
  return canonicalJson(withoutEmpty(value));
}

function withoutEmpty(value: unknown): unknown {
  if (value === '' || value === null) return undefined;
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map(withoutEmpty);
  if (typeof value !== 'object') return value;
  const kept = Object.entries(value)
    .map(([key, inner]) => [key, withoutEmpty(inner)] as const)
    .filter(([, inner]) => inner !== undefined);
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}
