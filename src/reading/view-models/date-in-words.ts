import type { Language } from '../../core/model/enums.ts';

const locales: Record<Language, string> = { sv: 'sv-SE', en: 'en-GB' };
const formats = new Map<string, Intl.DateTimeFormat>();
/** Cache of formatted dates: `Intl` is slow, and few dates occur on many pages. */
const inWords = new Map<string, string>();

/**
 * Formats a calendar date (`YYYY-MM-DD`) as text: `12 mars 2027`, or `mars 2027` when
 * `style` is `month`. The date has no time zone, so it is parsed and formatted in UTC.
 * @throws RangeError when the date is invalid
 */
export function dateInWords(
  date: string,
  language: Language,
  style: 'day' | 'month' = 'day',
): string {
  const known = inWords.get(`${date} ${language} ${style}`);
  if (known !== undefined) return known;
  const key = `${language} ${style}`;
  let format = formats.get(key);
  if (!format) {
    const day = style === 'day' ? ({ day: 'numeric' } as const) : {};
    format = new Intl.DateTimeFormat(locales[language], {
      ...day,
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    });
    formats.set(key, format);
  }
  const words = format.format(new Date(`${date}T00:00:00Z`));
  inWords.set(`${date} ${key}`, words);
  return words;
}
