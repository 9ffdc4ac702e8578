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

/** Options of {@link cmsConfig}. */
export interface CmsConfigOptions extends CollectionOptions {
  /** Language of Decap's interface. */
  readonly language: Language;
  /** Decap's `backend` setting. */
  readonly backend: Readonly<Record<string, unknown>>;
  /** `editorial_workflow` for drafts and review, `simple` to publish on save. */
  readonly publishMode: 'editorial_workflow' | 'simple';
  /** URL of the site's home page. */
  readonly siteUrl: string;
  /** URL of a logo for the sign-in page and the header; Decap's logo when left out. */
  readonly logo?: string;
}

/** The part of Decap's configuration that is used. */
export interface CmsConfig {
  /** Any other setting of Decap. */
  readonly [setting: string]: unknown;
  /** The collections in the order they are listed. */
  readonly collections: readonly (FolderCollection | FileCollection)[];
}

/** Generates Decap's configuration from the content schemas. */
export function cmsConfig(options: CmsConfigOptions): CmsConfig {
  const { language, backend, publishMode, siteUrl, logo } = options;
  return {
    // Otherwise Decap requests a file config.yml beside the page.
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
