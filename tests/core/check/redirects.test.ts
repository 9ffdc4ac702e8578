import { describe, expect, it } from 'vitest';
import { minimalSite } from '../../support/minimal-site.ts';
import { check, withMarks } from './check-fixture.ts';

const site = minimalSite();

describe('redirects', () => {
  const redirects = (...lines: string[]) =>
    withMarks({ 'redirects.yaml': `addresses:\n${lines.map((line) => `  - ${line}\n`).join('')}` });

  it('may lead to any page, or tell why there is none', async () => {
    const { files } = redirects(
      '{ from: /metoder/gammal/, to: /metoder/gemensam-reflektion/ }',
      '{ from: /arbetssatt/gammalt/, retired: eftersom ingen gör så }',
    );
    expect(await check({ ...site, ...files })).toEqual([]);
  });

  it.each([
    ['lead to a page that is not there', '{ from: /a/, to: ▸/omm/ }', 'redirect-to-nowhere'],
    ['lead from a page that is there', '{ from: ▸/om/, to: / }', 'redirect-from-existing'],
    ['lead to another former address', '{ from: /a/, to: ▸/b/ }', 'redirect-to-nowhere'],
  ])('that %s are told', async (_what, line, code) => {
    const { files, at } = redirects(line, '{ from: /b/, retired: borta }');
    const told = await check({ ...site, ...files });
    expect(told.map((one) => [one.at, one.code])).toEqual([[at[0], code]]);
  });

  it('from one address twice are reported at the second', async () => {
    const { files, at } = redirects('{ from: /a/, to: / }', '{ from: ▸/a/, to: /om/ }');
    expect(await check({ ...site, ...files })).toMatchObject([
      { at: at[0], code: 'repeated-value' },
    ]);
  });
});
