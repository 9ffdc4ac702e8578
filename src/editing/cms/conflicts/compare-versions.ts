/** An entry as Decap holds it: fields by name. */
export type EntryData = Readonly<Record<string, unknown>>;

/** Who changed a part of an entry, seen from what both began from. */
export type ChangedBy = 'mine' | 'theirs' | 'both';

/** A part of an entry that two versions do not agree on. */
export interface Difference {
  /** Name of the field. */
  readonly field: string;
  readonly by: ChangedBy;
  readonly mine: unknown;
  readonly theirs: unknown;
  /** Both in one, where nothing would be lost by it; undefined where one must give way. */
  readonly together: unknown;
}

/** Which version is to hold. */
export type Choice = 'mine' | 'theirs' | 'together';

/**
 * What two versions of an entry do not agree on, field by field, in the order
 * of the editor's own version. Fields whose names begin with `$` are not the
 * editor's business.
 */
export function compare(
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
      const together = by === 'both' ? join(before, mine[field], theirs[field]) : undefined;
      return { field, by, mine: mine[field], theirs: theirs[field], together };
    });
}

/** The editor's version with what was chosen put into it. */
export function choose(
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
 * Two changed lists as one: the editor's own, then what the colleague added.
 * Two long texts as one: the one below the other. Single values do not join.
 */
function join(before: unknown, mine: unknown, theirs: unknown): unknown {
  if (Array.isArray(mine) && Array.isArray(theirs)) {
    const known = [...mine, ...(Array.isArray(before) ? before : [])].map(stable);
    return [...mine, ...theirs.filter((item) => !known.includes(stable(item)))];
  }
  const isLong = (text: unknown) => typeof text === 'string' && text.trim().includes('\n');
  if (isLong(mine) && isLong(theirs)) return `${String(mine).trimEnd()}\n\n${String(theirs)}`;
  return undefined;
}

/** Whether two values are the same to an editor: a field left empty is one that is not there. */
export function isSame(one: unknown, other: unknown): boolean {
  return stable(one) === stable(other);
}

/** A value as text that is the same for values that mean the same. */
function stable(value: unknown): string {
  return JSON.stringify(tidy(value)) ?? '';
}

function tidy(value: unknown): unknown {
  if (value === '' || value === null) return undefined;
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map(tidy);
  if (typeof value !== 'object') return value;
  const kept = Object.entries(value)
    .map(([key, inner]) => [key, tidy(inner)] as const)
    .filter(([, inner]) => inner !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}
