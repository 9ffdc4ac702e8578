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

/** Kinds of content that have one file an entry. */
export type EntryKindName = keyof typeof entryKinds;

/** How a kind of content is kept in the content folder. */
export interface EntryKind<S extends z.ZodObject = z.ZodObject> {
  /** Folder below the content folder. */
  readonly folder: string;
  /** `mdx`: front matter and a body; `yaml`: data only. */
  readonly format: 'mdx' | 'yaml';
  /** Whether the files lie in one folder a year: `reflections/2025/<id>.mdx`. */
  readonly byYear: boolean;
  /** What the data must look like. */
  readonly schema: S;
  /** Field holding the name a reader sees. */
  readonly nameField: string;
}

function kind<S extends z.ZodObject>(
  folder: string,
  format: 'mdx' | 'yaml',
  schema: S,
  options: { byYear?: boolean; nameField?: string } = {},
): EntryKind<S> {
  const { byYear = false, nameField = 'title' } = options;
  return { folder, format, byYear, schema, nameField };
}

/**
 * Every kind of content, once. Collections, the check, the JSON Schemas and the
 * page about the content model all walk this table.
 */
export const entryKinds = {
  reflection: kind('reflections', 'mdx', ReflectionSchema, { byYear: true }),
  guide: kind('guides', 'mdx', GuideSchema),
  programme: kind('programmes', 'mdx', ProgrammeSchema),
  area: kind('areas', 'yaml', AreaSchema),
  theme: kind('themes', 'yaml', ThemeSchema),
  team: kind('teams', 'yaml', TeamSchema, { nameField: 'name' }),
  party: kind('parties', 'yaml', PartySchema, { nameField: 'name' }),
  term: kind('terms', 'yaml', TermSchema, { nameField: 'term' }),
  page: kind('pages', 'mdx', PageSchema),
} as const;

/** Names of the kinds, in the order they are read and listed. */
export const entryKindNames = Object.keys(entryKinds) as EntryKindName[];

/** Valid data of an entry of kind `K`. */
export type EntryData<K extends EntryKindName> = z.output<(typeof entryKinds)[K]['schema']>;

/** Files that there is one of in a content folder. */
export const singletons = {
  site: { file: 'site.yaml', schema: SiteSchema },
  redirects: { file: 'redirects.yaml', schema: RedirectsSchema },
} as const;

/** Names of the {@link singletons}. */
export type SingletonName = keyof typeof singletons;
