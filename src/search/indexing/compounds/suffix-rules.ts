/** One way to make a form of a dictionary word, a line `SFX flag strip add condition` of the affix file. */
export interface SuffixRule {
  /** The flag a word must carry. */
  readonly flag: string;
  /** Letters taken from the end of the word; may be empty. */
  readonly strip: string;
  /** Letters put there instead; may be empty. */
  readonly add: string;
  /** What the word must end in. */
  readonly condition: RegExp;
  /** Whether the result may only stand first or in the middle of a compound. */
  readonly linking: boolean;
}

const LINE = /^SFX\s+(\S)\s+(\S+)\s+(\S+)\s+(\S+)\s*$/;

const letters = (field: string): string => (field === '0' ? '' : field);

/**
 * The suffix rules of a Hunspell affix file. Rules that make numerals (flags
 * that are digits) and entries with a hyphen are left out: such words are
 * never split.
 */
export function readSuffixRules(affixes: string): readonly SuffixRule[] {
  const rules: SuffixRule[] = [];
  for (const line of affixes.split('\n')) {
    const [, flag = '', strip = '', addition = '', ending = ''] = LINE.exec(line) ?? [];
    const [add = '', continuation = ''] = addition.split('/');
    if (flag === '' || /\d/.test(flag) || add.includes('-') || ending === '') continue;
    rules.push({
      flag,
      strip: letters(strip),
      add: letters(add),
      condition: new RegExp(`${ending}$`, 'u'),
      linking: continuation.includes('W'),
    });
  }
  return rules;
}
