import { expect, it } from 'vitest';
import { loadContent } from '../../src/core/source/load-content.ts';
import { builtPaths, readBuiltSite } from '../support/built-site.ts';
import { readCalendar } from '../support/parse-icalendar.ts';
import { attributesOf } from '../support/parse-html.ts';

const site = await readBuiltSite();
const { entries } = await loadContent(builtPaths);
const planned = entries.programme.filter(({ data }) =>
  data.modules.some(({ dates }) => dates.length > 0),
);

it('every programme with planned dates has a valid calendar with a day for each of them', async () => {
  expect(planned.length).toBeGreaterThan(0);
  for (const { id, data } of planned) {
    const events = readCalendar(await site.text(`/program/${id}/kalender.ics`));
    const days = data.modules.flatMap(({ dates }) => dates.map((date) => date.replaceAll('-', '')));
    expect(events.map((event) => event['DTSTART'])).toEqual(days);
    const links = events.map((event) => new URL(event['URL'] ?? ''));
    expect(links.map(({ pathname }) => pathname)).toEqual(days.map(() => `/program/${id}/`));
    const { document } = site.page(`/program/${id}/`);
    const ids = attributesOf(document, '[id]', 'id').map(({ value }) => value);
    for (const { hash } of links) expect(ids).toContain(hash.slice(1));
  }
});

it('the page of a programme offers the calendar exactly when there is one', () => {
  for (const { id } of entries.programme) {
    const { document } = site.page(`/program/${id}/`);
    const offered = document.querySelectorAll('a[download]').length;
    const isPlanned = planned.some((programme) => programme.id === id);
    expect([id, offered]).toEqual([id, isPlanned ? 1 : 0]);
    expect(site.files.has(`/program/${id}/kalender.ics`)).toBe(isPlanned);
  }
});
