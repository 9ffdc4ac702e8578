/** How serious a problem is: an error stops a build, a warning does not. */
export type Severity = 'error' | 'warning';

/**
 * The codes and severities of all problems that content can have. Messages and
 * fixes are in `src/core/i18n` under `problems`.
 */
export const problemSeverities = {
  // The file as a whole
  'not-utf8': 'error',
  'file-too-large': 'error',
  'bad-file-name': 'error',
  'misplaced-file': 'error',
  'unreadable-file': 'error',
  'duplicate-id': 'error',
  'taken-address': 'error',
  'year-mismatch': 'error',
  // Front matter and YAML
  'front-matter-missing': 'error',
  'front-matter-unclosed': 'error',
  'yaml-syntax': 'error',
  'yaml-feature': 'error',
  'yaml-too-deep': 'error',
  'duplicate-key': 'error',
  'reserved-key': 'error',
  // Values
  'missing-field': 'error',
  'unknown-field': 'error',
  'wrong-type': 'error',
  'empty-text': 'error',
  'text-too-long': 'error',
  'one-line-only': 'error',
  'bad-date': 'error',
  'bad-id': 'error',
  'bad-email': 'error',
  'bad-address': 'error',
  'unknown-choice': 'error',
  'too-few': 'error',
  'too-many': 'error',
  'number-out-of-range': 'error',
  'not-whole-number': 'error',
  'repeated-value': 'error',
  'area-or-theme': 'error',
  'refines-nothing': 'error',
  'redirect-or-retired': 'error',
  'max-below-min': 'error',
  'reserved-text': 'error',
  'invalid-value': 'error',
  // Bodies
  'reserved-character': 'error',
  'line-too-long': 'error',
  'paragraph-too-long': 'error',
  'nesting-too-deep': 'error',
  'too-many-columns': 'error',
  'unknown-component': 'error',
  'broken-tag': 'error',
  'unclosed-component': 'error',
  'stray-closing-tag': 'error',
  'misplaced-component': 'error',
  'empty-component': 'error',
  'unknown-attribute': 'error',
  'missing-attribute': 'error',
  'bad-attribute': 'error',
  'forbidden-element': 'error',
  'forbidden-link': 'error',
  'empty-link': 'error',
  'missing-alt': 'error',
  'image-outside-media': 'error',
  'missing-image': 'error',
  'unreadable-image': 'error',
  'heading-level-skipped': 'warning',
  'top-heading-in-body': 'error',
  'repeated-heading': 'warning',
  'empty-heading': 'warning',
  'section-missing': 'warning',
  'section-empty': 'warning',
  'body-unparsable': 'error',
  // Between entries
  'unknown-reference': 'error',
  'dead-link': 'error',
  'dead-anchor': 'error',
  'practice-introduced-twice': 'error',
  'practice-unknown': 'error',
  'conclusion-before-introduction': 'error',
  'replaces-itself': 'error',
  'replace-cycle': 'error',
  'replaced-twice': 'error',
  'vanished-address': 'error',
  'redirect-to-nowhere': 'error',
  'redirect-from-existing': 'error',
  'date-in-future': 'warning',
  'minutes-mismatch': 'warning',
  // Personal data
  'personal-number': 'error',
  'personal-mail': 'error',
  'personal-phone': 'error',
  'personal-perhaps': 'warning',
} as const satisfies Record<string, Severity>;

/** One of the codes in {@link problemSeverities}. */
export type ProblemCode = keyof typeof problemSeverities;

/** Values put into a problem's message, by name. */
export type ProblemParams = Readonly<Record<string, string | number>>;

/** A path to a value within an entry's data: field names and list indexes. */
export type DataPath = readonly (string | number)[];

/** Path of a problem in the text below the front matter, as the form names that field. */
export const bodyPath: DataPath = ['body'];

/** Location of a problem found in data: the value it is about. */
export interface InData {
  /** Path to the value; empty for the data as a whole. */
  readonly path: DataPath;
}

/** Location of a problem found in data, with the file the data comes from. */
export interface InEntry extends InData {
  /** Path of the file, relative to the content folder, with `/` between parts. */
  readonly file: string;
}

/** Location of a problem found in a text: an offset. */
export interface InText {
  /** Offset in the text, in UTF-16 code units. */
  readonly at: number;
}

/** Location of a problem as it is reported: the value it is about, and its position in the file. */
export interface InFile extends InEntry {
  /** Line, from 1. */
  readonly line: number;
  /** Column, from 1, in characters (UTF-16 code units). */
  readonly column: number;
}

/**
 * Something wrong in the content, and where. The location is what is known where
 * the problem is found ({@link InData}, {@link InEntry}, {@link InText}); on the
 * way to the report it only ever gains facts, up to {@link InFile}.
 */
export type Problem<Location = InFile> = Location & {
  /** What is wrong; the severity follows from it, see {@link severityOf}. */
  readonly code: ProblemCode;
  /** Values for the message. */
  readonly params: ProblemParams;
};

/** A problem with a file as a whole, reported at its first character. */
export function fileProblem(file: string, code: ProblemCode, params: ProblemParams = {}): Problem {
  return { file, path: [], line: 1, column: 1, code, params };
}

/** How serious a problem is. */
export function severityOf({ code }: Pick<Problem, 'code'>): Severity {
  return problemSeverities[code];
}

/** Compares problems by file, line, column and code. */
export function compareProblems(a: Problem, b: Problem): number {
  return (
    compareText(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.code, b.code)
  );
}

/** Compares by code unit, independently of the locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
