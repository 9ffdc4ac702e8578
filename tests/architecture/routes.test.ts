import { describe, expect, it } from 'vitest';
import { fixedAddresses, sections } from '../../src/core/model/addresses.ts';
import { sourceFiles } from './source-files.ts';

const routes = sourceFiles(['src/pages'], ['.astro', '.mdx', '.ts']).map(({ path }) =>
  path.replace(/^src\/pages|(?:index)?\.(?:astro|mdx|ts)$/g, ''),
);

/** The address that a route serves, with a slash at the end; `[]` stands for a parameter. */
const served = new Set(
  routes.map((route) => route.replace(/\[\w+\]/g, '[]').replace(/([^/])$/, '$1/')),
);

describe('the routes of the site', () => {
  it.each(Object.entries(sections))(
    'have a page for each %s, and a list at %s',
    (_kind, section) => {
      expect(served).toContain(`${section}[]/`);
      expect(served).toContain(section);
    },
  );

  it.each(Object.entries(fixedAddresses))('have the page called %s, at %s', (_name, address) => {
    expect(served).toContain(address);
  });
});
