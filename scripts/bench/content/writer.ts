import { sentences, shortSentences } from './sentences.ts';
import { Words } from './words.ts';

/** The share of sentences that are a few words. */
const shortShare = 0.15;

/** Writes text about one thing: grammatical for the most part, and meaningless. */
export class Writer extends Words {
  /** A heading or a name: verb first, without a full stop. */
  heading(): string {
    return capital(`${this.verb().imperative} ${this.thing()} ${this.circumstance()}`);
  }

  /** One sentence with a capital and a full stop. */
  sentence(): string {
    const kinds = this.random.chance(shortShare) ? shortSentences : sentences;
    return capital(this.random.pick(kinds)(this));
  }

  /**
   * Some sentences after each other.
   * @param max longest length in characters; at least one sentence is tried to fit
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

  /** Between `min` and `max` one-sentence lines. */
  lines(min: number, max: number): string[] {
    return Array.from({ length: this.random.int(min, max) }, () => this.text(1, 290));
  }
}

/** First letter large. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The whole words that fit. */
export function cut(text: string, max: number): string {
  if (text.length <= max) return text;
  return text.slice(0, text.lastIndexOf(' ', max));
}
