import { addressOf, isAddressed } from '../../../core/model/addresses.ts';
import {
  entryKinds,
  singletons,
  type EntryKindName,
  type SingletonName,
} from '../../../core/model/registry.ts';
import { settingsCollectionName } from '../../protocol/content-paths.ts';
import { entryForm, singletonForm, type FormOptions } from '../form/entry-form.ts';
import type { FieldConfig } from '../form/field-config.ts';
import { listConfig, type ListConfig } from './list-config.ts';

/**
 * Longest id generated from a name, in characters. Shorter than the longest allowed
 * id, since Decap appends a number when an id is taken.
 */
const slugLength = 70;

/** Template for the ids of new entries: the name, truncated; Decap makes a slug of it. */
function slugTemplate(kind: EntryKindName): string {
  return `{{${entryKinds[kind].nameField} | truncate(${slugLength})}}`;
}

/**
 * Path template for kinds with a folder per year. Decap's `{{year}}` uses UTC, which
 * puts the first of January, Swedish time, in the previous year; the first four
 * characters of the date are independent of time zones. Decap lower-cases the
 * template and removes dots and quotes, so that other filters cannot be used.
 */
const yearPath = '{{date | truncate(4)}}/{{slug}}';

/** Path prefix of images in entries. */
export const publicMedia = 'media';

/** Path of the media folder for a content folder. */
export function mediaFolder(folder: string): string {
  return `${folder}/media`;
}

/** Decap format and file extension of each file type. */
const formats = {
  mdx: { extension: 'mdx', format: 'samklok-mdx' },
  yaml: { extension: 'yaml', format: 'samklok-yaml' },
} as const;

/** Settings that Decap's folder and file collections share. */
interface Collection {
  /** Identifier in addresses and branch names. */
  readonly name: string;
  readonly label: string;
  /** A sentence below the heading. */
  readonly description: string;
  /** File extension, without a dot. */
  readonly extension: string;
  /** Name of the registered file format. */
  readonly format: string;
  /** Always false: published entries are removed through review. */
  readonly delete: false;
  /** Whether a preview is shown beside the form. */
  readonly editor: { readonly preview: boolean };
}

/** A collection of all entries of one kind, in the format of Decap's configuration. */
export interface FolderCollection extends Collection, ListConfig {
  /** Name of a single entry. */
  readonly label_singular: string;
  /** Path of the folder in the repository. */
  readonly folder: string;
  /** Template for the ids of new entries. */
  readonly slug: string;
  /** Template for file paths in the folder; `{{slug}}` when left out. */
  readonly path?: string;
  /** Absolute media folder; only with `path`, where Decap would otherwise look beside the entry. */
  readonly media_folder?: string;
  /** Path prefix of images in entries. */
  readonly public_folder?: string;
  /** Template for the address of an entry's page, if it has one. */
  readonly preview_path?: string;
  /** Field with the name of an entry. */
  readonly identifier_field: string;
  readonly create: boolean;
  readonly fields: readonly FieldConfig[];
}

/** A collection of single files, in the format of Decap's configuration. */
export interface FileCollection extends Collection {
  /** The files, each with a form of its own. */
  readonly files: readonly {
    /** File name without extension. */
    readonly name: string;
    readonly label: string;
    readonly file: string;
    readonly fields: readonly FieldConfig[];
  }[];
}

/** Options of the collections. */
export interface CollectionOptions extends FormOptions {
  /** Path of the content folder in the repository; always `content` with the gateway, which maps it. */
  readonly folder: string;
  /** Whether Decap sorts dated entries when a list is opened; see {@link listConfig}. */
  readonly newestFirst: boolean;
}

/** The collection configuration for a kind of entries. */
export function folderCollection(
  kind: EntryKindName,
  options: CollectionOptions,
): FolderCollection {
  const { folder, format, byYear, nameField } = entryKinds[kind];
  const { messages, newestFirst } = options;
  return {
    name: kind,
    label: messages.kinds[kind].many,
    label_singular: messages.kinds[kind].one,
    description: messages.form.about[kind],
    folder: `${options.folder}/${folder}`,
    ...formats[format],
    slug: slugTemplate(kind),
    ...(byYear
      ? {
          path: yearPath,
          media_folder: `/${mediaFolder(options.folder)}`,
          public_folder: publicMedia,
        }
      : {}),
    identifier_field: nameField,
    create: true,
    delete: false,
    editor: { preview: isAddressed(kind) },
    ...(isAddressed(kind) ? { preview_path: addressOf(kind, '{{filename}}').slice(1) } : {}),
    ...listConfig(kind, messages, newestFirst),
    fields: entryForm(kind, options),
  };
}

/** The collection configuration for settings and redirects, which are single files. */
export function settingsCollection({ messages, folder }: CollectionOptions): FileCollection {
  const labels: Record<SingletonName, string> = {
    site: messages.form.siteFile,
    redirects: messages.kinds.redirects.many,
  };
  const names = Object.keys(singletons) as SingletonName[];
  return {
    name: settingsCollectionName,
    label: messages.kinds.site.many,
    description: messages.form.about.settings,
    ...formats.yaml,
    delete: false,
    editor: { preview: false },
    files: names.map((name) => ({
      name,
      label: labels[name],
      file: `${folder}/${singletons[name].file}`,
      fields: singletonForm(name, messages),
    })),
  };
}
