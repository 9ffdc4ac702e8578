import { wordsOf } from '../words/tokenize.ts';

/** Every word form of the site, numbered in the order of meeting. */
export class WordList {
  readonly #numbers = new Map<string, number>();
  readonly #forms: string[] = [];
  readonly #counts: number[] = [];

  /** Every distinct form; its index is its number. */
  get forms(): readonly string[] {
    return this.#forms;
  }

  /** How often each form occurs, by number. */
  get counts(): readonly number[] {
    return this.#counts;
  }

  /** The forms of a text as numbers, in order. */
  read(text: string): Uint32Array {
    return Uint32Array.from(wordsOf(text), ({ form }) => this.#numberOf(form));
  }

  /** Every form with how often it occurs. */
  vocabulary(): ReadonlyMap<string, number> {
    return new Map(this.#forms.map((form, number) => [form, this.#counts[number] ?? 0]));
  }

  #numberOf(form: string): number {
    const known = this.#numbers.get(form);
    if (known !== undefined) {
      this.#counts[known] = (this.#counts[known] ?? 0) + 1;
      return known;
    }
    const number = this.#forms.length;
    this.#numbers.set(form, number);
    this.#forms.push(form);
    this.#counts.push(1);
    return number;
  }
}
