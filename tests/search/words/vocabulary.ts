import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const folder = createRequire(import.meta.url)
  .resolve('dictionary-sv')
  .replace(/index\.js$/, '');
const lines = (file: string): string[] => readFileSync(folder + file, 'utf8').split('\n');

interface Suffix {
  readonly strip: string;
  readonly add: string;
  readonly where: RegExp;
}

const zero = (text: string): string => (text === '0' ? '' : text);

function suffixes(): Map<string, Suffix[]> {
  const found = new Map<string, Suffix[]>();
  for (const line of lines('index.aff')) {
    const [, flag = '', strip = '', add = '', where = ''] =
      /^SFX\s+(\S)\s+(\S+)\s+([^\s/]+)\S*\s+(\S+)/.exec(line) ?? [];
    if (flag === '') continue;
    const suffix = { strip: zero(strip), add: zero(add), where: new RegExp(`${where}$`) };
    found.set(flag, [...(found.get(flag) ?? []), suffix]);
  }
  return found;
}

/** A word of the dictionary, and its inflected forms. */
export interface Paradigm {
  /** The word. */
  readonly word: string;
  /** Its forms by the flags of inflection: nouns, adjectives and verbs. */
  readonly forms: readonly string[];
}

/** Flags of inflection; others make words of their own or parts of compounds. */
const inflections = 'BCDEFGHIJKLMNOPQ';

/** Every so manieth word of the dictionary, with its inflected forms. */
export function paradigms(every: number): Paradigm[] {
  const ofFlag = suffixes();
  return lines('index.dic')
    .slice(1)
    .filter((_line, at) => at % every === 0)
    .map((line) => line.trim().split('/'))
    .filter(([word = '', flags = '']) => /^[a-zåäö]+$/.test(word) && !/[!%¤]/.test(flags))
    .map(([word = '', flags = '']) => ({
      word,
      forms: [...flags]
        .filter((flag) => inflections.includes(flag))
        .flatMap((flag) => ofFlag.get(flag) ?? [])
        .filter(({ strip, where }) => word.endsWith(strip) && where.test(word))
        .map(({ strip, add }) => word.slice(0, word.length - strip.length) + add),
    }));
}
