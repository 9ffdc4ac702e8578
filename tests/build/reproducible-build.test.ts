import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeFixture, mustBuild, type Fixture } from '../support/built-fixture.ts';
import { folderDigest } from '../support/folder-digest.ts';
import { richFixture } from './rich-fixture.ts';

let fixtures: Fixture[] = [];

beforeAll(async () => {
  const files = await richFixture();
  // Written in another order, to another place.
  const turned = Object.fromEntries(Object.entries(files).reverse());
  fixtures = [await makeFixture(files), await makeFixture(turned)];
  for (const fixture of fixtures) await mustBuild(fixture);
});
afterAll(() => Promise.all(fixtures.map((fixture) => fixture.destroy())));

it('the same content gives the same bytes, including the search index', async () => {
  const [one, other] = await Promise.all(fixtures.map(({ paths }) => folderDigest(paths.out)));
  expect(Object.keys(one!).length).toBeGreaterThan(50);
  expect(other).toEqual(one);
});
