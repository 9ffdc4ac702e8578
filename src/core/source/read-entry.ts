import type { BodyTexts } from '../i18n/body-texts.ts';
import { compileBody, type CompiledBody } from '../mdx/compile-body.ts';
import { splitEntry } from '../mdx/split-front-matter.ts';
import { locateProblem, readYaml } from '../mdx/read-yaml.ts';
import { maxFileBytes } from '../model/file-limits.ts';
import { fileProblem, severityOf, type InData, type Problem } from '../model/problem.ts';
import { entryKinds, type EntryKindName } from '../model/registry.ts';
import { validate } from '../model/validate.ts';
import { introducedPracticeIds, practiceIdsInText } from './introduced-practices.ts';
import type { EntryFile } from './list-files.ts';
import { locatePersonalData, type LocatedPersonalData } from './locate-personal-data.ts';

/** An entry as read from its file. */
export interface ReadEntry extends EntryFile {
  /** Whether there is no error in the file; warnings there may be. */
  readonly isValid: boolean;
  /**
   * Valid data with defaults filled in. In a file with errors what it says,
   * unchecked; undefined when that cannot be read.
   */
  readonly data: unknown;
  /** The compiled body, for kinds that have one. */
  readonly body: CompiledBody | undefined;
  /** Ids of practices that the file introduces, as far as it can be read; otherwise all it mentions. */
  readonly practices: readonly string[];
  /** Everything wrong in this file by itself. */
  readonly problems: readonly Problem[];
  /** Personal data in it, addresses of functions among them. */
  readonly personal: readonly LocatedPersonalData[];
}

/** What reading depends on besides the file. */
export interface ReadOptions {
  /** Path the site is published under. */
  readonly base: string;
  /** Interface texts that are written into bodies. */
  readonly labels: BodyTexts;
  /** Headings a body of each kind is expected to have. */
  readonly expectedSections: Partial<Record<EntryKindName, readonly string[]>>;
}

/** Reads one entry from the bytes of its file. Never throws: what is wrong is in `problems`. */
export function readEntry(entry: EntryFile, bytes: Uint8Array, options: ReadOptions): ReadEntry {
  const text = decode(entry.file, bytes);
  const unread = (problems: readonly Problem[]): ReadEntry => {
    const readable = new TextDecoder().decode(bytes.subarray(0, maxFileBytes));
    const practices = practiceIdsInText(readable);
    const personal = locatePersonalData({ file: entry.file, text: readable });
    const nothing = { isValid: false, data: undefined, body: undefined };
    return { ...entry, ...nothing, practices, problems, personal };
  };
  if (typeof text !== 'string') return unread([text]);

  const { format, schema } = entryKinds[entry.kind];
  const problems: Problem[] = [];
  let yaml = text;
  let yamlStart = 0;
  let firstLine = 1;
  let bodyFirstLine = 1;
  let body: CompiledBody | undefined;
  if (format === 'mdx') {
    const parts = splitEntry(text, { file: entry.file });
    if (parts.problems.length > 0) return unread(parts.problems);
    yaml = parts.yaml;
    yamlStart = parts.yamlStart;
    firstLine = parts.yamlFirstLine;
    bodyFirstLine = parts.bodyFirstLine;
    body = compileBody(parts.body, {
      file: entry.file,
      firstLine: bodyFirstLine,
      base: options.base,
      labels: options.labels,
      expectedSections: options.expectedSections[entry.kind] ?? [],
    });
    problems.push(...body.problems);
  }
  const reading = readYaml(yaml, { file: entry.file, firstLine });
  problems.push(...reading.problems);
  let { data } = reading;
  if (reading.problems.length === 0) {
    const result = validate(schema, reading.data);
    const wrong = result.ok ? yearProblems(entry, result.data) : result.problems;
    problems.push(
      ...wrong.map((one) => locateProblem({ ...one, file: entry.file }, reading.locate)),
    );
    if (result.ok) data = result.data;
  }
  const hasErrors = problems.some((problem) => severityOf(problem) === 'error');
  // Of text with a slip in it only a part may have been read.
  const practices =
    reading.problems.length > 0 ? practiceIdsInText(yaml) : introducedPracticeIds(reading.data);
  const searched = { file: entry.file, text, reading, yamlStart };
  const personal = locatePersonalData(
    body ? { ...searched, body: { text: body.text, firstLine: bodyFirstLine } } : searched,
  );
  return { ...entry, isValid: !hasErrors, data, body, practices, problems, personal };
}

/**
 * The text of a file, without a byte order mark; or the problem that it is not
 * text. Strict UTF-8: a replacement character would silently change what
 * somebody wrote.
 */
export function decode(file: string, bytes: Uint8Array): string | Problem {
  if (bytes.byteLength > maxFileBytes) {
    const params = { bytes: bytes.byteLength, max: maxFileBytes };
    return fileProblem(file, 'file-too-large', params);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return fileProblem(file, 'not-utf8');
  }
}

/** An entry kept by year lies in the folder of its own date. */
function yearProblems(entry: EntryFile, data: object): Problem<InData>[] {
  if (entry.year === undefined || !('date' in data)) return [];
  const date = String(data.date);
  if (date.startsWith(`${entry.year}-`)) return [];
  return [{ path: ['date'], code: 'year-mismatch', params: { year: entry.year, date } }];
}
