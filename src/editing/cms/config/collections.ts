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
import { slugTemplate, yearPath } from './templates.ts';

/** What entries call the folder of the images. */
export const publicMedia = 'media';

/** The folder of the images, below the content folder. */
export function mediaFolder(folder: string): string {
  return `${folder}/media`;
}

/** Name and ending of the format that each kind of file is read and written with. */
const formats = {
  mdx: { extension: 'mdx', format: 'samklok-mdx' },
  yaml: { extension: 'yaml', format: 'samklok-yaml' },
} as const;

/** What a group of entries says about itself in either sort of collection. */
interface Collection {
  /** Its name, in addresses and in the names of branches. */
  readonly name: string;
  /** What it is called. */
  readonly label: string;
  /** A sentence about it. */
  readonly description: string;
  /** Ending of its files. */
  readonly extension: string;
  /** Name of the format of its files. */
  readonly format: string;
  /** Always false: a published entry is taken away through review. */
  readonly delete: false;
  /** Whether the entry is shown beside the form. */
  readonly editor: { readonly preview: boolean };
}

/** A folder of entries of one kind, as Decap's configuration has it. */
export interface FolderCollection extends Collection, ListConfig {
  /** What one of its entries is called. */
  readonly label_singular: string;
  /** Where its files lie. */
  readonly folder: string;
  /** Template of the ids of new entries. */
  readonly slug: string;
  /** Template of where a file lies in the folder; at its top when left out. */
  readonly path?: string;
  /** Folder of images, from the root; said where Decap would look beside the entry. */
  readonly media_folder?: string;
  /** What entries call the folder of images. */
  readonly public_folder?: string;
  /** Template of the address of its page on the site, where it has one. */
  readonly preview_path?: string;
  /** Field that holds the name of an entry. */
  readonly identifier_field: string;
  /** Whether entries can be added. */
  readonly create: boolean;
  readonly fields: readonly FieldConfig[];
}

/** The files that there is one of, as Decap's configuration has them. */
export interface FileCollection extends Collection {
  /** The files, each with a form of its own. */
  readonly files: readonly {
    /** Name of the file, without its ending. */
    readonly name: string;
    /** What it is called. */
    readonly label: string;
    readonly file: string;
    readonly fields: readonly FieldConfig[];
  }[];
}

/** What decides how collections are configured. */
export interface CollectionOptions extends FormOptions {
  /** Path of the content folder in the repository; `content` with the gateway, wherever it lies. */
  readonly folder: string;
  /** Whether Decap sorts dated entries when a list is opened; see {@link listConfig}. */
  readonly newestFirst: boolean;
}

/** The collection of a kind of entries. */
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

/** The collection of the files that there is one of. */
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
