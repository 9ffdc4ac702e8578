import type { Messages } from '../../../core/i18n/index.ts';
import type { Cms, Decap } from '../../decap/globals.ts';
import { nameSource, type NameSource } from '../references/name-source.ts';
import { removalField } from '../removal/removal-field.ts';
import { fieldControl } from '../widgets/field-control.ts';
import { linesField } from './lines-field.ts';
import { namedList, type ListClass } from './titled-list.ts';

/** What lists need to know. */
export interface ListOptions {
  /** Address that the site is published at, with a slash at the end. */
  readonly base: string;
  /** Texts of the interface. */
  readonly messages: Messages;
  /** Where the names come from; the site's published index when left out. */
  readonly names?: NameSource;
}

/** A widget as Decap has it. */
interface Widget {
  readonly control: ListClass;
  readonly preview: unknown;
  readonly schema: object;
}

/**
 * Gives Decap our lists, and the part of a form where an entry is taken away.
 * Call it before Decap starts.
 */
export function registerLists(decap: Decap, options: ListOptions): void {
  const { base, messages, names = nameSource(base) } = options;
  const cms = decap.CMS as Cms & { getWidget(name: string): Widget };
  const lines = linesField(messages.lists.lines);
  cms.registerWidget('samklok-lines', fieldControl(decap, 'samklok-lines', lines));
  const removal = removalField({ base, names, messages });
  cms.registerWidget('samklok-removal', fieldControl(decap, 'samklok-removal', removal));
  const { control, preview, schema } = cms.getWidget('list');
  const named = namedList(decap, control, { names, messages });
  cms.registerWidget('list', named, preview, schema);
}
