import type { Messages } from '../../../core/i18n/index.ts';
import type { Cms, Decap } from '../../decap/globals.ts';
import { nameSource, type NameSource } from '../references/name-source.ts';
import { removalField } from '../removal/removal-field.ts';
import { fieldControl } from '../widgets/field-control.ts';
import { linesField } from './lines-field.ts';
import { createTitledList, type ListClass } from './titled-list.ts';

/** Options of {@link registerLists}. */
export interface ListOptions {
  /** Base URL of the site, with a slash at the end. */
  readonly base: string;
  readonly messages: Messages;
  /** Source of names; the site's published index when left out. */
  readonly names?: NameSource;
}

/** A widget registered in Decap. */
interface Widget {
  readonly control: ListClass;
  readonly preview: unknown;
  readonly schema: object;
}

/**
 * Registers the list widgets and the removal widget. Must be called before Decap is
 * initialised.
 */
export function registerLists(decap: Decap, options: ListOptions): void {
  const { base, messages, names = nameSource(base) } = options;
  const cms = decap.CMS as Cms & { getWidget(name: string): Widget };
  const lines = linesField(messages.lists.lines);
  cms.registerWidget('samklok-lines', fieldControl(decap, 'samklok-lines', lines));
  const removal = removalField({ base, names, messages });
  cms.registerWidget('samklok-removal', fieldControl(decap, 'samklok-removal', removal));
  const { control, preview, schema } = cms.getWidget('list');
  const named = createTitledList(decap, control, { names, messages });
  cms.registerWidget('list', named, preview, schema);
}
