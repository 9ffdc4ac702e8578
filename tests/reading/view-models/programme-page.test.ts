import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { SiteContext } from '../../../src/reading/view-models/site-context.ts';
import {
  programmePage,
  formShares,
  type ProgrammePage,
} from '../../../src/reading/view-models/programme-page.ts';
import { libraryOf } from '../../support/site-context.ts';
import { minimalSite, programme } from '../../support/minimal-site.ts';

let context: SiteContext;
let page: ProgrammePage;
beforeAll(async () => {
  context = await libraryOf(minimalSite());
  page = programmePage(context.catalogue.programme('traning')!, context);
});

describe('shares of a whole', () => {
  const amounts = fc.array(fc.nat({ max: 10_000 }), { minLength: 1, maxLength: 8 });
  const named = (list: readonly number[]) =>
    list.map((amount, index) => [`del ${index}`, amount] as const);

  it('make exactly a hundred, whatever the parts', () => {
    fc.assert(
      fc.property(amounts, (list) => {
        const total = formShares(named(list)).reduce((sum, { percent }) => sum + percent, 0);
        expect(total).toBe(list.some((amount) => amount > 0) ? 100 : 0);
      }),
    );
  });

  it('are whole, and never more than one off', () => {
    fc.assert(
      fc.property(amounts, (list) => {
        const whole = list.reduce((sum, amount) => sum + amount, 0);
        formShares(named(list)).forEach(({ percent }, index) => {
          expect(Number.isInteger(percent)).toBe(true);
          expect(Math.abs(percent - (100 * list[index]!) / whole)).toBeLessThan(1);
        });
      }),
    );
  });

  it('give what is left over to those who lost most', () => {
    expect(formShares(named([1, 1, 1])).map(({ percent }) => percent)).toEqual([34, 33, 33]);
    expect(formShares(named([3, 3, 1])).map(({ percent }) => percent)).toEqual([43, 43, 14]);
  });

  it('of nothing are none', () => {
    expect(formShares(named([0, 0]))).toEqual([]);
  });
});

describe('the page of a programme', () => {
  it('computes how before, during and after are spread', () => {
    expect(page.phases).toEqual([
      { label: 'Före', percent: 34 },
      { label: 'Under', percent: 33 },
      { label: 'Efter', percent: 33 },
    ]);
  });

  it('computes theory, practice and reflection by minutes', () => {
    expect(page.modules[0]?.split).toEqual([
      { label: 'Teori', percent: 33 },
      { label: 'Övning', percent: 67 },
      { label: 'Reflektion', percent: 0 },
    ]);
  });

  it('shows each module in words', () => {
    expect(page.modules).toMatchObject([
      {
        id: 'lyssna',
        length: 'Halvdag, 1 tim 30 min',
        theme: { href: '/teman/gemensamt-sprak/', text: 'Gemensamt språk' },
        dates: [{ date: '2027-03-01', day: '1 mars 2027' }],
        during: [
          { time: '30 min', kind: 'Teori', guide: undefined },
          { time: '1 tim', kind: 'Övning', guide: { href: '/metoder/gemensam-reflektion/' } },
        ],
      },
    ]);
  });

  it('sums the time together and names the parties', () => {
    expect(page).toMatchObject({ time: '1 tim 30 min', parties: ['Kommunen'] });
  });

  it('has a calendar file only when a date is planned', async () => {
    expect(page.calendar).toBe('/program/traning/kalender.ics');
    const files = {
      ...minimalSite(),
      'programmes/traning.mdx': programme.replace('[2027-03-01]', '[]'),
    };
    const without = await libraryOf(files);
    const shown = programmePage(without.catalogue.programme('traning')!, without);
    expect(shown.calendar).toBeUndefined();
  });
});
