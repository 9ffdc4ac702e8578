import type { EntryKindName, PageKindName } from './registry.ts';

/** Kinds with one page per item, at a fixed address pattern. */
export type AddressedKind = PageKindName | 'practice';

/** URL folder of each kind; `page` is at the root. */
export const sections = {
  area: '/omraden/',
  theme: '/teman/',
  practice: '/arbetssatt/',
  reflection: '/reflektioner/',
  guide: '/metoder/',
  programme: '/program/',
  page: '/',
} as const satisfies Record<AddressedKind, string>;

/** Whether entries of a kind have a page of their own. */
export function isAddressed(kind: EntryKindName): kind is PageKindName {
  return kind in sections;
}

/** Addresses of single pages. */
export const fixedAddresses = {
  home: '/',
  search: '/sok/',
  index: '/sok/a-o/',
  contentModel: '/bidra/innehallsmodell/',
  operation: '/bidra/drift/',
  offline: '/utan-nat/',
  admin: '/admin/',
} as const;

/**
 * Ids of entries that the site's own pages link to, by kind: the method that a
 * team reflects with, and the page about contributing, below which pages of
 * {@link fixedAddresses} lie. A site without them has no such links. If
 * one has been published and is removed, the check reports its vanished address.
 */
export const linkedEntries = {
  guide: 'gemensam-reflektion',
  page: 'bidra',
} as const satisfies Partial<Record<AddressedKind, string>>;

/** Address of the form for a new entry of a kind. */
export function newEntryAddress(kind: EntryKindName): string {
  return `${fixedAddresses.admin}#/collections/${kind}/new`;
}

/**
 * The address of an item's page, from the root of the site, with a leading and a
 * trailing slash. Without `BASE_PATH`; see `site/href.ts`.
 */
export function addressOf(kind: AddressedKind, id: string): string {
  return `${sections[kind]}${id}/`;
}

/** Address of page `number` (from 1) of the list at `section`. */
export function listPageAddress(section: string, number: number): string {
  return number === 1 ? section : `${section}sida/${number}/`;
}

/** Reflections on each page of the list. */
export const reflectionsPerPage = 25;
