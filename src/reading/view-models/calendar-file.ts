import type { Entry } from '../../core/knowledge/entry.ts';
import type { Programme } from '../../core/model/programme.ts';
import { moduleMinutes } from './programme-page.ts';

/** Maximum line length in bytes before folding (RFC 5545, 3.1). */
const maxLineBytes = 75;

/**
 * Builds the iCalendar file (RFC 5545) of a programme's planned dates. Content has
 * dates without times, so each module is an all-day event.
 * @param url full address of the programme's page
 * @param uidHost host name that makes event ids globally unique
 * @param inWords formats a number of minutes
 */
export function calendarFile(
  { id, data }: Entry<Programme>,
  { url, uidHost }: { readonly url: string; readonly uidHost: string },
  inWords: (minutes: number) => string,
): string {
  const events = data.modules.flatMap((module) =>
    module.dates.flatMap((date) => [
      'BEGIN:VEVENT',
      `UID:${id}-${module.id}-${date}@${uidHost}`,
      // Derived from the date, not the clock: equal content must give equal bytes.
      `DTSTAMP:${compact(date)}T000000Z`,
      `DTSTART;VALUE=DATE:${compact(date)}`,
      `DTEND;VALUE=DATE:${compact(nextDay(date))}`,
      `SUMMARY:${escapeText(`${data.title}: ${module.title}`)}`,
      `DESCRIPTION:${escapeText(inWords(moduleMinutes(module)))}`,
      `URL:${url}#${module.id}`,
      'TRANSP:OPAQUE',
      'END:VEVENT',
    ]),
  );
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Samklok//SV',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escapeText(data.title)}`,
    ...events,
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

function compact(date: string): string {
  return date.replaceAll('-', '');
}

function nextDay(date: string): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
}

/** Escapes text for a property value (RFC 5545, 3.3.11). */
function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');
}

/** Folds a line at the maximum length without splitting a character. */
function fold(line: string): string {
  const encoder = new TextEncoder();
  let out = '';
  let bytes = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (bytes + size > maxLineBytes) {
      out += '\r\n ';
      bytes = 1;
    }
    out += character;
    bytes += size;
  }
  return out;
}
