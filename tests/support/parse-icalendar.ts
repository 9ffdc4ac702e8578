/** One event of a calendar file: its properties by name, without parameters. */
export type CalendarEvent = Readonly<Record<string, string>>;

/**
 * Reads an iCalendar file as strictly as RFC 5545 defines it.
 * @throws with the rule that the file breaks
 */
export function readCalendar(text: string): readonly CalendarEvent[] {
  if (!text.endsWith('\r\n')) throw new Error('3.1: the last line has no end');
  if (/[^\r]\n|\r[^\n]/.test(text)) throw new Error('3.1: lines end with CR LF');
  const tooLong = text.split('\r\n').find((line) => Buffer.byteLength(line) > 75);
  if (tooLong) throw new Error(`3.1: a line is longer than 75 bytes: ${tooLong}`);
  const lines = text
    .replace(/\r\n[ \t]/g, '')
    .trimEnd()
    .split('\r\n');
  const events: Record<string, string>[] = [];
  const open: string[] = [];
  const calendar: Record<string, string> = {};
  for (const line of lines) {
    const match = /^([A-Z-]+)(?:;[A-Z-]+=[^:;,]+)*:(.*)$/.exec(line);
    if (!match) throw new Error(`3.1: not a content line: ${line}`);
    const [, name = '', value = ''] = match;
    if (name === 'BEGIN') {
      open.push(value);
      if (value === 'VEVENT') events.push({});
    } else if (name === 'END') {
      if (open.pop() !== value) throw new Error(`3.6: ${value} ends without having begun`);
    } else {
      const holder = open.at(-1) === 'VEVENT' ? events.at(-1)! : calendar;
      if (name in holder) throw new Error(`3.6.1: ${name} stands twice`);
      holder[name] = value;
    }
  }
  if (open.length > 0) throw new Error(`3.6: never ended: ${open.join()}`);
  if (calendar['VERSION'] !== '2.0' || !calendar['PRODID'])
    throw new Error('3.7: no VERSION, PRODID');
  for (const event of events) {
    const missing = ['UID', 'DTSTAMP', 'DTSTART', 'DTEND', 'SUMMARY'].find((name) => !event[name]);
    if (missing) throw new Error(`3.6.1: an event without ${missing}`);
    if (!/^\d{8}T\d{6}Z$/.test(event['DTSTAMP']!)) throw new Error('3.8.7.2: DTSTAMP in UTC');
    if (event['DTEND']! <= event['DTSTART']!) throw new Error('3.8.2.2: DTEND before DTSTART');
  }
  const uids = new Set(events.map((event) => event['UID']));
  if (uids.size !== events.length) throw new Error('3.8.4.7: two events have the same UID');
  return events;
}
