/** Why an editor's wish is not carried out, as machines are told. */
export type RefusalCode =
  'refused' | 'conflict' | 'not-found' | 'forbidden' | 'too-large' | 'busy' | 'broken';

/** One thing to mend, as the editor's form shows it. */
export interface WireProblem {
  /** Path of the file, beginning with `content/`. */
  readonly path: string;
  /** Path to the value in the data of the entry; `['body']` for its text; empty for the whole file. */
  readonly field: readonly (string | number)[];
  /** Names of the fields on the way, as the form has them. */
  readonly label: string;
  /** Line in the file, from 1. */
  readonly line: number;
  /** Column, from 1. */
  readonly column: number;
  /** What is wrong, for machines. */
  readonly code: string;
  /** What is wrong, in words. */
  readonly message: string;
  /** How to mend it, in words. */
  readonly fix: string;
}

/** A wish that is not carried out, with words for the person who wished it. */
export class Refusal extends Error {
  readonly code: RefusalCode;
  readonly problems: readonly WireProblem[];

  /** @param words for a person; never written to a log */
  constructor(code: RefusalCode, words: string, problems: readonly WireProblem[] = []) {
    super(words);
    this.name = 'Refusal';
    this.code = code;
    this.problems = problems;
  }
}
