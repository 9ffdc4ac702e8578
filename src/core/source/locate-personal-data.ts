import { placesIn } from '../mdx/source-position.ts';
import type { YamlReading } from '../mdx/read-yaml.ts';
import { bodyPath, type DataPath, type InFile } from '../model/problem.ts';
import {
  describeFinding,
  normalisedValue,
  type PersonalDataHint,
} from '../privacy/describe-finding.ts';
import { findPersonalData } from '../privacy/find-personal-data.ts';

/** Personal data found in a file: a description that may be shown, and its position. */
export interface LocatedPersonalData extends PersonalDataHint, InFile {
  /** The e-mail address in lower case, to compare with the teams' function mailboxes once all files are read. */
  readonly mailbox?: string;
}

/** A file to search for personal data; input of {@link locatePersonalData}. */
export interface SearchedFile {
  /** Path of the file, relative to the content folder. */
  readonly file: string;
  /** All of its text. */
  readonly text: string;
  /** Its YAML as read, if it could be read. */
  readonly reading?: YamlReading;
  /** Offset in the text that the YAML starts at; 0 unless given. */
  readonly yamlStart?: number;
  /** Its body without markup, and the line that the body starts on. */
  readonly body?: { readonly text: string; readonly firstLine: number };
}

/**
 * Finds all personal data in a file. The source is searched as written, comments
 * included, since all of it ends up in the git history; that gives exact
 * positions. Parsed values and the body's text are searched once more, for
 * matches that the source hides: a folded line, an escape, a link around half a
 * number.
 */
export function locatePersonalData({
  file,
  text,
  reading,
  yamlStart = 0,
  body,
}: SearchedFile): LocatedPersonalData[] {
  const traces: LocatedPersonalData[] = [];
  const known = new Set<string>();
  const search = (
    searched: string,
    locate: (offset: number) => Omit<InFile, 'file'>,
    isSource: boolean,
  ) => {
    for (const finding of findPersonalData(searched)) {
      const value = normalisedValue(searched, finding);
      const at = locate(finding.offset);
      const key = `${finding.kind} ${value}`;
      // A link may hold its address twice on one line.
      if (known.has(isSource ? `${key} ${at.line}` : key)) continue;
      known.add(key).add(`${key} ${at.line}`);
      const mailbox = finding.kind === 'mail' ? { mailbox: value } : {};
      traces.push({ file, ...at, ...describeFinding(searched, finding), ...mailbox });
    }
  };
  let placeOf: ReturnType<typeof placesIn> | undefined;
  const inSource = (offset: number) => {
    const place = (placeOf ??= placesIn(text))(offset);
    const isBody = body && place.line >= body.firstLine;
    return { path: isBody ? bodyPath : (reading?.pathAt(offset - yamlStart) ?? []), ...place };
  };
  search(text, inSource, true);
  if (reading) {
    eachText(reading.data, [], (value, path) => {
      if (mayContainPersonalData(value))
        search(value, () => ({ path: [...path], ...reading.locate(path) }), false);
    });
  }
  if (body && mayContainPersonalData(body.text)) {
    // Lines of the plain text are paragraphs and cells: a number never continues on the next.
    const apart = body.text.replaceAll('\n', '\n\n');
    search(apart, () => ({ path: bodyPath, line: body.firstLine, column: 1 }), false);
  }
  return traces;
}

/** Calls `visit` for each string and number in data with its path. The path array is reused between calls. */
function eachText(
  value: unknown,
  path: (string | number)[],
  visit: (text: string, path: DataPath) => void,
): void {
  if (typeof value === 'string') visit(value, path);
  else if (typeof value === 'number') visit(String(value), path);
  else if (typeof value === 'object' && value !== null) {
    const isList = Array.isArray(value);
    for (const [key, item] of Object.entries(value)) {
      path.push(isList ? Number(key) : key);
      eachText(item, path, visit);
      path.pop();
    }
  }
}

const sign = /[@\uFE6B\uFF20\uD835\u0660-\u096F\uFF10-\uFF19]/;
const digit = /\d/g;

/** Pre-filter: personal data has at least six digits, of any script, or an at sign. */
function mayContainPersonalData(text: string): boolean {
  digit.lastIndex = 0;
  for (let count = 0; digit.test(text);) if (++count === 6) return true;
  return sign.test(text);
}
