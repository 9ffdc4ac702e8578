import { sentences, shortSentences } from './sentences.ts';
import { Words } from './words.ts';

/** Share of short sentences. */
const shortShare = 0.15;

/** Writes text about one subject: mostly grammatical and without meaning. */
export class Writer extends Words {
  /** Writes a heading or name: verb first, without a full stop. */
  heading(): string {
    return capital(`${this.verb().imperative} ${this.thing()} ${this.circumstance()}`);
  }

  /** Writes a sentence with initial capital and full stop. */
  sentence(): string {
    const kinds = this.random.chance(shortShare) ? shortSentences : sentences;
    return capital(this.random.pick(kinds)(this));
  }

  /**
   * Writes consecutive sentences.
   * @param count number of sentences
   * @param max maximum length in characters, unless the first sentence is longer
   */
  text(count: number, max = Infinity): string {
    const parts: string[] = [];
    let length = -1;
    for (let at = 0; at < count; at += 1) {
      const next = this.sentence();
      if (length + 1 + next.length > max) break;
      length += 1 + next.length;
      parts.push(next);
    }
    return parts.length > 0 ? parts.join(' ') : cut(this.sentence(), max);
  }

  /** Writes between `min` and `max` lines of one sentence. */
  lines(min: number, max: number): string[] {
    return Array.from({ length: this.random.int(min, max) }, () => this.text(1, 290));
  }
}

/** Converts the first letter to upper case. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/**
 * Cuts a text after the last whole word that fits.
 * @param max maximum length in characters
 */
export function cut(text: string, max: number): string {
  if (text.length <= max) return text;
  return text.slice(0, text.lastIndexOf(' ', max));
}
