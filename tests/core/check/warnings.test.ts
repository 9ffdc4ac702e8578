import { describe, expect, it } from 'vitest';
import { guide, minimalSite, reflection } from '../../support/minimal-site.ts';
import { check, withMarks } from './check-fixture.ts';

const site = minimalSite();

describe('warnings', () => {
  it('of minutes that do not add up tell both numbers', async () => {
    const { files, at } = withMarks({
      'guides/gemensam-reflektion.mdx': guide.replace('run: 30', 'run: ▸20'),
    });
    expect(await check({ ...site, ...files })).toEqual([
      { at: at[0], code: 'minutes-mismatch', params: { run: 20, sum: 30 } },
    ]);
  });

  it.each([
    ['2026-11-21', []],
    ['2026-11-22', ['date-in-future']],
  ])('of a date to come are not for today itself: %s', async (date, codes) => {
    const { 'reflections/2025/hon-ville-bara-beratta.mdx': _old, ...rest } = site;
    const text = reflection.replaceAll('2025-03-10', date);
    const told = await check({ ...rest, 'reflections/2026/ny.mdx': text });
    expect(told.map(({ code }) => code)).toEqual(codes);
  });

  it('of missing answers name the question', async () => {
    const { files } = withMarks({
      'reflections/2025/hon-ville-bara-beratta.mdx': reflection.replace(
        '## Vad kan vi lära?',
        '## Något annat',
      ),
    });
    expect(await check({ ...site, ...files })).toMatchObject([
      { code: 'section-missing', params: { section: 'Vad kan vi lära?' } },
    ]);
  });
});
