import type { z } from 'zod';
import { AreaSchema } from './area.ts';
import { GuideSchema } from './guide.ts';
import { PageSchema } from './page.ts';
import { PartySchema } from './party.ts';
import { ProgrammeSchema } from './programme.ts';
import { RedirectsSchema } from './redirects.ts';
import { ReflectionSchema } from './reflection.ts';
import { SiteSchema } from './site.ts';
import { TeamSchema } from './team.ts';
import { TermSchema } from './term.ts';
import { ThemeSchema } from './theme.ts';

/** Kinds of content with one file per entry. */
export type EntryKindName = keyof typeof entryKinds;

/** How the files of a kind are written. `mdx`: front matter and a body; `yaml`: data only. */
type EntryFormat = 'mdx' | 'yaml';

/** How a kind of content is stored, and whether its entries have pages. */
export interface EntryKind<
  S extends z.ZodObject = z.ZodObject,
  F extends EntryFormat = EntryFormat,
  P extends boolean = boolean,
> {
  /** Folder below the content folder. */
  readonly folder: string;
  readonly format: F;
  /** Whether files are grouped in one folder per year: `reflections/2025/<id>.mdx`. */
  readonly byYear: boolean;
  /** What the data must look like. */
  readonly schema: S;
  /** Field with the name shown to readers. */
  readonly nameField: string;
  /** Whether each entry has a page of its own; others are shown on the pages of entries. */
  readonly hasPages: P;
}

function kind<S extends z.ZodObject, F extends EntryFormat, P extends boolean = true>(
  folder: string,
  format: F,
  schema: S,
  options: { byYear?: boolean; nameField?: keyof z.output<S> & string; hasPages?: P } = {},
): EntryKind<S, F, P> {
  const { byYear = false, nameField = 'title', hasPages = true as P } = options;
  return { folder, format, byYear, schema, nameField, hasPages };
}

/**
 * All kinds of content. Collections, the check, the JSON Schemas and the page about
 * the content model iterate over this table. Everything else a kind needs is a
 * record with these keys, so that a missing kind does not compile.
 */
export const entryKinds = {
  reflection: kind('reflections', 'mdx', ReflectionSchema, { byYear: true }),
  guide: kind('guides', 'mdx', GuideSchema),
  programme: kind('programmes', 'mdx', ProgrammeSchema),
  area: kind('areas', 'yaml', AreaSchema),
  theme: kind('themes', 'yaml', ThemeSchema),
  team: kind('teams', 'yaml', TeamSchema, { nameField: 'name', hasPages: false }),
  party: kind('parties', 'yaml', PartySchema, { nameField: 'name', hasPages: false }),
  term: kind('terms', 'yaml', TermSchema, { nameField: 'term', hasPages: false }),
  page: kind('pages', 'mdx', PageSchema),
} as const;

/** Names of the kinds, in the order they are read and listed. */
export const entryKindNames = Object.keys(entryKinds) as EntryKindName[];

/** Valid data of an entry of kind `K`. */
export type EntryData<K extends EntryKindName> = z.output<(typeof entryKinds)[K]['schema']>;

/**
 * Builds a record with a value for every kind.
 * @param valueOf returns the value of one kind
 */
export function mapKinds<T extends Record<EntryKindName, unknown>>(
  valueOf: <K extends EntryKindName>(kind: K) => T[K],
): T {
  return Object.fromEntries(entryKindNames.map((kind) => [kind, valueOf(kind)])) as T;
}

/** Kinds whose files have a body. */
export type BodyKindName = {
  [K in EntryKindName]: (typeof entryKinds)[K]['format'] extends 'mdx' ? K : never;
}[EntryKindName];

/** Whether the files of a kind have a body. */
export function hasBody(kind: EntryKindName): kind is BodyKindName {
  return entryKinds[kind].format === 'mdx';
}

/** Kinds whose entries have a page of their own. */
export type PageKindName = {
  [K in EntryKindName]: (typeof entryKinds)[K]['hasPages'] extends true ? K : never;
}[EntryKindName];

/** Names of the {@link PageKindName} kinds, in the order of {@link entryKindNames}. */
export const pageKindNames = entryKindNames.filter(
  (name): name is PageKindName => entryKinds[name].hasPages,
);

/** Files that occur once in a content folder. */
export const singletons = {
  site: { file: 'site.yaml', schema: SiteSchema },
  redirects: { file: 'redirects.yaml', schema: RedirectsSchema },
} as const;

/** Names of the {@link singletons}. */
export type SingletonName = keyof typeof singletons;
