import { cmsConfig, type CmsConfig } from '../../../../src/editing/cms/config/cms-config.ts';
import type { CollectionOptions } from '../../../../src/editing/cms/config/collections.ts';
import { translator } from '../../../../src/core/i18n/index.ts';
import type { Language } from '../../../../src/core/model/enums.ts';

/** Options of collections with everything in them. */
export function optionsFor(language: Language): CollectionOptions & {
  readonly language: Language;
  readonly publishMode: 'editorial_workflow';
  readonly siteUrl: string;
} {
  return {
    messages: translator(language),
    language,
    folder: 'content',
    removal: true,
    newestFirst: true,
    today: '2026-03-04',
    publishMode: 'editorial_workflow',
    siteUrl: 'https://example.org/kunskap/',
  };
}

/** A configuration with everything in it. */
export function configOf(language: Language): CmsConfig {
  const backend = { name: 'proxy', proxy_url: '/kunskap/api/v1' };
  return cmsConfig({ ...optionsFor(language), backend, logo: '/kunskap/logo.svg' });
}
