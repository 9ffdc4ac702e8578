import { describe, expect, it } from 'vitest';
import { today } from '../../../src/core/util/today.ts';
import { normaliseBase, readPaths } from '../../../src/core/source/run-paths.ts';

describe('the path a site is published under', () => {
  it.each([
    [undefined, '/'],
    ['', '/'],
    ['/', '/'],
    ['kunskap', '/kunskap/'],
    ['/kunskap', '/kunskap/'],
    ['kunskap/', '/kunskap/'],
    ['/kunskap/', '/kunskap/'],
    ['//kunskap//samverkan//', '/kunskap/samverkan/'],
  ])('%j is %s', (written, base) => {
    expect(normaliseBase(written)).toBe(base);
  });
});

describe('the paths of a run', () => {
  it('have sensible defaults', () => {
    expect(readPaths({}, '/projekt')).toMatchObject({
      root: '/projekt',
      content: '/projekt/content',
      out: '/projekt/dist',
      siteUrl: 'http://localhost:4321',
      base: '/',
    });
  });

  it('come from the environment, relative ones from the root', () => {
    const env = {
      CONTENT_DIR: '../annat',
      OUT_DIR: '/ut',
      SITE_URL: 'https://exempel.example',
      BASE_PATH: 'kunskap',
    };
    expect(readPaths(env, '/projekt')).toMatchObject({
      content: '/annat',
      out: '/ut',
      siteUrl: 'https://exempel.example',
      base: '/kunskap/',
    });
  });

  it('take an empty variable for one that is not set', () => {
    const env = { CONTENT_DIR: '', OUT_DIR: '', SITE_URL: '', BASE_PATH: '' };
    expect(readPaths(env, '/projekt')).toEqual(readPaths({}, '/projekt'));
  });

  it('give each content folder a cache of its own, however it is written', () => {
    const cacheOf = (content: string) => readPaths({ CONTENT_DIR: content }, '/projekt').cache;
    expect(cacheOf('a')).not.toBe(cacheOf('b'));
    expect(cacheOf('a')).toBe(cacheOf('/projekt/x/../a/'));
  });
});

describe('today', () => {
  it('is the day where the machine is, in two digits each', () => {
    expect(today(new Date(2025, 0, 9, 23, 59))).toBe('2025-01-09');
    expect(today(new Date(2025, 11, 31, 0, 1))).toBe('2025-12-31');
  });
});
