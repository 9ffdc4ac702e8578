import type { Projection } from '../knowledge/project-practices.ts';
import {
  addressOf,
  fixedAddresses,
  isAddressed,
  listPageAddress,
  reflectionsPerPage,
  sections,
} from '../model/addresses.ts';
import { pageKindNames } from '../model/registry.ts';
import type { Content } from '../source/load-content.ts';

/**
 * Returns every address of the site, also of entries with errors, as absolute
 * paths without the base path.
 */
export function knownAddresses(content: Content, projection: Projection): Set<string> {
  const known = new Set<string>([...Object.values(fixedAddresses), ...Object.values(sections)]);
  for (const kind of pageKindNames) {
    for (const entry of content.entries[kind]) known.add(addressOf(kind, entry.id));
  }
  for (const { kind, id, practices } of content.failed) {
    if (isAddressed(kind)) known.add(addressOf(kind, id));
    for (const practice of practices) known.add(addressOf('practice', practice));
  }
  for (const practice of projection.practices) known.add(addressOf('practice', practice.id));
  for (const programme of content.entries.programme) {
    if (programme.data.modules.some((module) => module.dates.length > 0)) {
      known.add(`${addressOf('programme', programme.id)}kalender.ics`);
    }
  }
  const pages = Math.ceil(content.entries.reflection.length / reflectionsPerPage);
  for (let number = 2; number <= pages; number++) {
    known.add(listPageAddress(sections.reflection, number));
  }
  return known;
}
