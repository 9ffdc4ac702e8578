import { describe, expect, it } from 'vitest';
import { createUrls } from '../../../src/reading/view-models/site-urls.ts';

describe('links', () => {
  it.each([
    ['/', '/', '/'],
    ['/', '/sok/', '/sok/'],
    ['/kunskap/', '/', '/kunskap/'],
    ['/kunskap/', '/sok/?q=a', '/kunskap/sok/?q=a'],
  ])('of a site at %s to %s are %s', (base, address, href) => {
    expect(createUrls(base).to(address)).toBe(href);
  });

  it('to a page have the base in front once', () => {
    expect(createUrls('/a/b/').page('guide', 'runda')).toBe('/a/b/metoder/runda/');
  });
});
