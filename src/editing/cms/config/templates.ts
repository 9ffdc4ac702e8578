import { entryKinds, type EntryKindName } from '../../../core/model/registry.ts';

/**
 * Longest id that is made of a name, in characters. Leaves room for a number at
 * the end, which Decap adds where an id is taken, below the longest id allowed.
 */
const slugLength = 70;

/** Template of the ids of new entries: their name, cut, as Decap makes it safe. */
export function slugTemplate(kind: EntryKindName): string {
  return `{{${entryKinds[kind].nameField} | truncate(${slugLength})}}`;
}

/**
 * Template of the paths of kinds with a folder a year. Decap's own `{{year}}`
 * goes by UTC, which in Swedish time puts the first of January in the year
 * before; the first four characters of the date are right everywhere. Decap
 * lower-cases the template and takes dots and quotes out of it, so that its
 * other filters cannot be used here.
 */
export const yearPath = '{{date | truncate(4)}}/{{slug}}';
