import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { readYaml } from '../../../../src/core/mdx/read-yaml.ts';
import { newYaml, patchYaml } from '../../../../src/editing/cms/format/patch-yaml.ts';
import { canonicalJson } from '../../../../src/core/util/canonical-json.ts';
import { type Data } from '../../../../src/editing/cms/format/deep-equal.ts';
import { edits, hardText } from './arbitraries.ts';

const read = (text: string) => readYaml(text, { file: '' });
const says = (text: string, data: unknown) => {
  const { data: found, problems } = read(text);
  const other = problems.filter(({ code }) => code !== 'reserved-text');
  return other.length === 0 && canonicalJson(found) === canonicalJson(data);
};

/** Ways that people and programs write YAML. */
const styles = [
  (data: Data) => newYaml(data),
  (data: Data) => newYaml(data, undefined, '\r\n'),
  (data: Data) => stringify(data, { lineWidth: 40, aliasDuplicateObjects: false }),
  (data: Data) =>
    stringify(data, {
      defaultStringType: 'QUOTE_DOUBLE',
      indentSeq: false,
      aliasDuplicateObjects: false,
    }),
  (data: Data) =>
    stringify(data, { collectionStyle: 'flow', lineWidth: 0, aliasDuplicateObjects: false }),
];

describe('YAML that is changed', () => {
  it('says what it should, however it was written and whatever was changed', () => {
    fc.assert(
      fc.property(edits, fc.constantFrom(...styles), ([before, after], write) => {
        const source = write(before);
        fc.pre(says(source, before));
        expect(says(patchYaml(source, after), after)).toBe(true);
        expect(patchYaml(source, before)).toBe(source);
      }),
      { numRuns: 120 },
    );
  });

  it('stays the same when it is changed to the same again', () => {
    fc.assert(
      fc.property(edits, ([before, after]) => {
        const once = patchYaml(newYaml(before), after);
        expect(patchYaml(once, after)).toBe(once);
      }),
      { numRuns: 120 },
    );
  });

  it('holds any text, in any place', () => {
    fc.assert(
      fc.property(hardText, (text) => {
        const data = { a: text, list: [text, { b: text }], c: { d: text } };
        expect(says(newYaml(data), data)).toBe(true);
        expect(newYaml(data)).not.toMatch(/^---/m);
      }),
      { numRuns: 120 },
    );
  });
});

const source = `# Om filen

# Om rubriken
title: 'Gammal rubrik' # kort
date:   2025-01-02

areas: [sjukdom, 'dodsfall']
activity:
  # Vad det var
  kind: case
  words: >-
    Det var en gång
    en gammal text.
steps:
  - Ring.   # genast
  # Sedan
  - "Lyssna."

  - >-
    Ring igen.
conclusions:
- type: confirms
  practice: ring
  note: Bra.
- type: questions
  practice: mail
# Sist
`;

const before = read(source).data as Data & {
  activity: Data;
  steps: string[];
  conclusions: Data[];
};
const changed = (more: Data) => patchYaml(source, { ...before, ...more });

describe('what is left as it was', () => {
  it.each<[string, Data, [string, string][]]>([
    ['a text', { title: 'Ny' }, [["'Gammal rubrik' # kort", "'Ny' # kort"]]],
    ['a value in a column', { date: '2025-01-03' }, [['2025-01-02', '2025-01-03']]],
    [
      'an added item in brackets',
      { areas: ['sjukdom', 'pension', 'dodsfall'] },
      [["[sjukdom, 'dodsfall']", "[sjukdom, pension, 'dodsfall']"]],
    ],
    [
      'a folded text',
      { activity: { ...before.activity, words: 'Ny.' } },
      [['    Det var en gång\n    en gammal text.', '    Ny.']],
    ],
    [
      'a removed key with its comment',
      { activity: { words: before.activity['words'] } },
      [['  # Vad det var\n  kind: case\n', '']],
    ],
    ['a removed item', { steps: ['Ring.', 'Ring igen.'] }, [['  # Sedan\n  - "Lyssna."\n', '']]],
    [
      'an item put first',
      { steps: ['Hälsa.', ...before.steps] },
      [['  - Ring.   #', '  - Hälsa.\n  - Ring.   #']],
    ],
    [
      'an item put last',
      { steps: [...before.steps, 'Tacka.'] },
      [['    Ring igen.\n', '    Ring igen.\n  - Tacka.\n']],
    ],
    [
      'a moved item',
      { steps: [before.steps[2], before.steps[0], before.steps[1]] },
      [
        ['  - Ring.   #', '  - >-\n    Ring igen.\n  - Ring.   #'],
        ['"Lyssna."\n\n  - >-\n    Ring igen.\n', '"Lyssna."\n'],
      ],
    ],
    [
      'a conclusion put first',
      { conclusions: [{ type: 'confirms', practice: 'ny', note: 'Ja.' }, ...before.conclusions] },
      [['conclusions:\n', 'conclusions:\n- type: confirms\n  practice: ny\n  note: Ja.\n']],
    ],
    [
      'a changed conclusion',
      { conclusions: [before.conclusions[0], { ...before.conclusions[1], why: 'Nej.' }] },
      [['  practice: mail\n', '  practice: mail\n  why: Nej.\n']],
    ],
    [
      'the first key of an item',
      { conclusions: [{ ...before.conclusions[0], type: 'refines' }, before.conclusions[1]] },
      [['- type: confirms', '- type: refines']],
    ],
    ['a list that was emptied', { areas: [] }, [["[sjukdom, 'dodsfall']", '[]']]],
    [
      'a text that gets long',
      { title: 'ord '.repeat(40).trim() },
      [
        [
          "title: 'Gammal rubrik' # kort",
          `title: >- # kort\n  ${'ord '.repeat(29).trim()}\n  ${'ord '.repeat(11).trim()}`,
        ],
      ],
    ],
    [
      'several paragraphs',
      { title: 'Ett.\n\nTvå.' },
      [["title: 'Gammal rubrik' # kort", 'title: |- # kort\n  Ett.\n\n  Två.']],
    ],
  ])('is all but %s', (_what, more, replacements) => {
    const wanted = replacements.reduce((text, [from, to]) => {
      expect(text).toContain(from);
      return text.replace(from, to);
    }, source);
    expect(changed(more)).toBe(wanted);
  });

  it('includes line breaks as Windows has them', () => {
    const windows = source.replaceAll('\n', '\r\n');
    const saved = patchYaml(windows, { ...before, title: 'Ett.\n\nTvå.' });
    expect(saved.replaceAll('\r\n', '')).not.toContain('\n');
    expect(read(saved).data).toEqual({ ...before, title: 'Ett.\n\nTvå.' });
  });
});
