import type { Messages } from '../../../core/i18n/index.ts';
import type { Decap } from '../../decap/globals.ts';
import { mdxFormat, yamlFormat } from '../format/entry-formats.ts';
import { schemaOfFields } from '../format/schema-finder.ts';
import { nameSource, type NameSource } from '../references/name-source.ts';
import { bodyField } from './body-field.ts';
import { fieldControl, type MountField } from './field-control.ts';
import { newIdField } from './new-id-field.ts';
import { referenceField } from './reference-field.ts';

/** Options of {@link registerFields}. */
export interface FieldOptions {
  /** Base URL of the site, with a slash at the end. */
  readonly base: string;
  readonly messages: Messages;
  /** Source of names; the site's published index when left out. */
  readonly names?: NameSource;
}

/**
 * Registers the widgets and file formats. Must be called before Decap is initialised,
 * since it resolves formats when it reads its configuration.
 * @returns the source of names, to share with other widgets
 */
export function registerFields(decap: Decap, options: FieldOptions): NameSource {
  const { base, messages, names = nameSource(base) } = options;
  const { reference, newId, broken } = messages.cms.fields;
  const widgets: Readonly<Record<string, MountField>> = {
    'samklok-reference': referenceField(names, reference),
    'samklok-new-id': newIdField(names, newId),
    'samklok-body': bodyField(names, messages),
  };
  for (const [name, mount] of Object.entries(widgets)) {
    decap.CMS.registerWidget(name, fieldControl(decap, name, mount));
  }
  const format = { schemaOf: schemaOfFields, words: broken };
  decap.CMS.registerCustomFormat('samklok-mdx', 'mdx', mdxFormat(format));
  decap.CMS.registerCustomFormat('samklok-yaml', 'yaml', yamlFormat(format));
  return names;
}
