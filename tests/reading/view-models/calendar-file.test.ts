import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Entry } from '../../../src/core/knowledge/entry.ts';
import { ProgrammeSchema, type Programme } from '../../../src/core/model/programme.ts';
import { calendarFile } from '../../../src/reading/view-models/calendar-file.ts';
import { validData, type Raw } from '../../core/model/valid-data.ts';

const place = { url: 'https://samklok.example/program/traning/', uidHost: 'samklok.example' };
const inWords = (minutes: number) => `${minutes} minuter`;

/** A programme with a module of this title on these days. */
function planned(title: string, dates: readonly string[], name = 'Träning'): Entry<Programme> {
  const data = validData('programme');
  const [module] = data['modules'] as Raw[];
  const modules = [{ ...module, title, dates }];
  return {
    id: 'traning',
    file: 'programmes/traning.mdx',
    data: ProgrammeSchema.parse({ ...data, title: name, modules }),
  };
}

const fileOf = (entry: Entry<Programme>) => calendarFile(entry, place, inWords);
/** The lines as a calendar reads them: folded ones put together again. */
const unfolded = (text: string) => text.replaceAll('\r\n ', '').split('\r\n').filter(Boolean);

describe('the calendar file of a programme', () => {
  let lines: string[];
  beforeAll(() => {
    lines = unfolded(fileOf(planned('Att lyssna', ['2027-02-28', '2027-12-31'])));
  });

  it('begins and ends as the format asks', () => {
    expect(lines.slice(0, 3)).toEqual(['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Samklok//SV']);
    expect(lines.at(-1)).toBe('END:VCALENDAR');
  });

  it('has an event of a whole day for each date, also over the end of a month and a year', () => {
    const days = lines.filter((line) => /^DT(?:START|END)/.test(line));
    expect(days).toEqual([
      'DTSTART;VALUE=DATE:20270228',
      'DTEND;VALUE=DATE:20270301',
      'DTSTART;VALUE=DATE:20271231',
      'DTEND;VALUE=DATE:20280101',
    ]);
  });

  it('gives each event an id of its own, what it is, how long, and where to read more', () => {
    const ids = lines.filter((line) => line.startsWith('UID:'));
    expect(ids).toEqual([
      'UID:traning-lyssna-2027-02-28@samklok.example',
      'UID:traning-lyssna-2027-12-31@samklok.example',
    ]);
    expect(lines).toContain('SUMMARY:Träning: Att lyssna');
    expect(lines).toContain('DESCRIPTION:30 minuter');
    expect(lines).toContain('URL:https://samklok.example/program/traning/#lyssna');
  });

  it('opens and closes each event, with every field that the format requires', () => {
    const count = (start: string) => lines.filter((line) => line.startsWith(start)).length;
    expect([count('BEGIN:VEVENT'), count('END:VEVENT')]).toEqual([2, 2]);
    expect([count('UID:'), count('DTSTAMP:'), count('DTSTART')]).toEqual([2, 2, 2]);
    expect(lines.find((line) => line.startsWith('DTSTAMP:'))).toMatch(/^DTSTAMP:\d{8}T\d{6}Z$/);
  });

  it('escapes what has a meaning of its own', () => {
    const text = fileOf(planned('A; b, c \\ d', ['2027-03-01'], 'T, x'));
    expect(unfolded(text)).toContain('SUMMARY:T\\, x: A\\; b\\, c \\\\ d');
    expect(unfolded(text)).toContain('X-WR-CALNAME:T\\, x');
  });

  it('is the same each time it is made', () => {
    const entry = planned('Att lyssna', ['2027-03-01']);
    expect(fileOf(entry)).toBe(fileOf(structuredClone(entry)));
  });

  it('ends every line with CR LF, and holds no other line break', () => {
    const text = fileOf(planned('Å'.repeat(100), ['2027-03-01']));
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('has no line over 75 bytes and cuts no character in two, whatever the title', () => {
    const title = fc
      .string({
        unit: fc.constantFrom(...'aåö😀,;\\ –'),
        minLength: 1,
        maxLength: 100,
        size: 'max',
      })
      .filter((text) => text.trim() !== '' && text.trim().length <= 100);
    fc.assert(
      fc.property(title, (text) => {
        const file = fileOf(planned(text, ['2027-03-01']));
        const written = file.split('\r\n');
        for (const line of written) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        const summary = unfolded(file).find((line) => line.startsWith('SUMMARY:'))!;
        expect(summary.replace(/\\(.)/g, '$1')).toBe(`SUMMARY:Träning: ${text.trim()}`);
      }),
    );
  });
});
