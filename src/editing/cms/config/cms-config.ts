import type { Language } from '../../../core/model/enums.ts';
import { entryKindNames } from '../../../core/model/registry.ts';
import {
  folderCollection,
  mediaFolder,
  publicMedia,
  settingsCollection,
  type CollectionOptions,
  type FileCollection,
  type FolderCollection,
} from './collections.ts';

/** What Decap is started with. */
export interface CmsConfigOptions extends CollectionOptions {
  /** Language of Decap's own texts. */
  readonly language: Language;
  /** Where and how entries are kept, as Decap's configuration wants it. */
  readonly backend: Readonly<Record<string, unknown>>;
  /** Whether entries go through draft and review, or are published when saved. */
  readonly publishMode: 'editorial_workflow' | 'simple';
  /** Address of the site's home page. */
  readonly siteUrl: string;
  /** Address of an image to show at sign-in and in the corner; Decap's own when left out. */
  readonly logo?: string;
}

/** Decap's configuration. */
export interface CmsConfig {
  /** Every setting besides the collections. */
  readonly [setting: string]: unknown;
  /** The groups of entries, in the order they are listed. */
  readonly collections: readonly (FolderCollection | FileCollection)[];
}

/** The whole configuration of Decap, every form made from the schemas. */
export function cmsConfig(options: CmsConfigOptions): CmsConfig {
  const { language, backend, publishMode, siteUrl, logo } = options;
  return {
    // Without this, Decap asks for a file of its own beside the page.
    load_config_file: false,
    backend,
    local_backend: false,
    publish_mode: publishMode,
    locale: language,
    site_url: siteUrl,
    display_url: siteUrl,
    ...(logo === undefined ? {} : { logo: { src: logo, show_in_header: true } }),
    search: true,
    media_folder: mediaFolder(options.folder),
    public_folder: publicMedia,
    slug: { encoding: 'ascii', clean_accents: true, sanitize_replacement: '-' },
    collections: [
      ...entryKindNames.map((kind) => folderCollection(kind, options)),
      settingsCollection(options),
    ],
  };
}
