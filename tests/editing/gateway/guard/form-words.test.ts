import { z } from 'zod';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkContent } from '../../../../src/core/check/check-content.ts';
import { translator } from '../../../../src/core/i18n/index.ts';
import { bodyProblems } from '../../../../src/core/i18n/sv/problems/body.ts';
import { componentProblems } from '../../../../src/core/i18n/sv/problems/components.ts';
import { unwrap } from '../../../../src/core/model/field-metadata.ts';
import { problemInForm } from '../../../../src/core/model/problem-in-form.ts';
import {
  fileProblem,
  problemSeverities,
  type DataPath,
  type Problem,
  type ProblemCode,
  type ProblemParams,
} from '../../../../src/core/model/problem.ts';
import { entryKinds, singletons } from '../../../../src/core/model/registry.ts';
import { validate } from '../../../../src/core/model/validate.ts';
import { apiProblem } from '../../../../src/editing/gateway/guard/api-problems.ts';
import { makeContentFolder } from '../../../support/content-folder.ts';
import { badInputs, soundFiles } from '../../../core/check/bad-inputs.ts';
import { mistakes } from '../../../core/model/invalid-data.ts';
import { changed, validData } from '../../../core/model/valid-data.ts';

const schemas = {
  ...Object.fromEntries(Object.entries(entryKinds).map(([kind, { schema }]) => [kind, schema])),
  ...Object.fromEntries(Object.entries(singletons).map(([name, { schema }]) => [name, schema])),
} as Record<string, z.ZodObject>;

function* keysOf(schema: z.ZodType): Generator<string> {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodArray) yield* keysOf(inner.element as z.ZodType);
  if (inner instanceof z.ZodDiscriminatedUnion)
    for (const option of inner.options) yield* keysOf(option as z.ZodType);
  if (!(inner instanceof z.ZodObject)) return;
  for (const [key, part] of Object.entries(inner.shape)) {
    yield key;
    yield* keysOf(part as z.ZodType);
  }
}

/** Keys of fields, but for those that are the same word in Swedish and in English. */
const keys = new Set(Object.values(schemas).flatMap((schema) => [...keysOf(schema)]));
for (const word of ['id', 'team', 'text']) keys.delete(word);
const anyKey = [...keys].join('|');
/** A key as a word of its own, but not as a part of a path or an id. */
const keyAsWord = new RegExp(`(?<![\\p{L}\\d/-])(?:${anyKey})(?![\\p{L}\\d/-])`, 'u');
/** Many keys are words in English; one that is quoted, or put as in a file, is a key. */
const keyAsKey = new RegExp(`(?:[“(›] ?)(?:${anyKey})[”) ]|(?:Write |“)(?:${anyKey}):`, 'u');

/** Codes about what is written in the running text, where tags and their attributes are typed. */
const ofRunningText = new Set(Object.keys({ ...bodyProblems, ...componentProblems }));

const file = 'reflections/2025/hon-ville-bara-beratta.mdx';
const otherFile = 'reflections/2026/annan.mdx';
const practice = 'lyssna-klart';

/** Problems that the bad inputs and the mistakes do not give, with the parameters they have. */
const others: readonly [string, ProblemCode, DataPath, ProblemParams][] = [
  [file, 'practice-introduced-twice', ['conclusions', 0, 'practice'], { practice, otherFile }],
  [file, 'practice-unknown', ['conclusions', 0, 'practice'], { value: practice }],
  [
    file,
    'practice-unknown',
    ['conclusions', 0, 'practice'],
    { value: practice, nearest: 'lyssna', nearestFile: otherFile },
  ],
  [
    file,
    'conclusion-before-introduction',
    ['date'],
    { practice, date: '2025-01-01', introducedDate: '2025-02-01', introducedFile: otherFile },
  ],
  [file, 'replaces-itself', ['conclusions', 0, 'by', 'practice'], { practice }],
  [file, 'replace-cycle', ['conclusions', 0, 'by', 'practice'], { path: 'a → b → a' }],
  [file, 'replaced-twice', ['conclusions', 0, 'practice'], { practice, otherFile }],
  [file, 'date-in-future', ['date'], { date: '2027-01-01' }],
  [file, 'year-mismatch', ['date'], { date: '2024-01-01', year: '2025' }],
  [file, 'misplaced-file', [], { folder: 'reflections/2025' }],
  [file, 'unreadable-file', [], {}],
  [file, 'taken-address', [], { id: 'sok' }],
  [file, 'duplicate-id', [], { id: 'x', otherFile }],
  [file, 'bad-file-name', [], { name: 'Å.mdx', suggestion: 'a.mdx' }],
  [file, 'yaml-too-deep', [], { max: 100 }],
  [file, 'personal-number', ['summary'], { kind: 'personal-number', ending: '06' }],
  [file, 'personal-mail', ['summary'], { kind: 'mail', ending: 'se' }],
  [file, 'personal-phone', ['summary'], { kind: 'phone', ending: '58' }],
  [file, 'personal-perhaps', ['summary'], { kind: 'perhaps', ending: '58' }],
  [file, 'reserved-text', ['summary'], { value: '__ASTRO_IMAGE_' }],
  [file, 'invalid-value', ['summary'], { field: 'summary', reason: 'x' }],
  ['guides/a.mdx', 'minutes-mismatch', ['minutes', 'run'], { run: 40, sum: 30 }],
  ['redirects.yaml', 'vanished-address', ['addresses'], { address: '/x/' }],
  ['redirects.yaml', 'redirect-to-nowhere', ['addresses', 0, 'to'], { from: '/x/', to: '/y/' }],
  ['redirects.yaml', 'redirect-from-existing', ['addresses', 0, 'from'], { from: '/x/' }],
];

const wordsAndKeys = [
  ['sv', keyAsWord],
  ['en', keyAsKey],
] as const;

describe.each(wordsAndKeys)('what a form says of a problem (%s)', (language, key) => {
  const messages = translator(language);
  const told: { code: ProblemCode; text: string }[] = [];
  const tell = (code: ProblemCode, { message, help }: { message: string; help: string }) =>
    told.push({ code, text: `${message} ${help}` });

  beforeAll(async () => {
    const files = Object.fromEntries(
      badInputs.map(({ file, content }) => [
        file,
        typeof content === 'string' ? content.replace('▸', '') : content,
      ]),
    );
    const folder = await makeContentFolder({ ...soundFiles(), ...files });
    const { problems } = await checkContent(folder.paths, '2026-11-21');
    await folder.destroy();
    for (const problem of problems) {
      const content = files[problem.file];
      tell(problem.code, apiProblem(problem, typeof content === 'string' ? content : '', messages));
    }
    for (const [file, code, path, params] of others) {
      const problem: Problem = { ...fileProblem(file, code, params), path };
      const text = '---\nconclusions: [{ type: replaces, by: { practice: a } }]\n---\n';
      tell(code, apiProblem(problem, text, messages));
    }
    for (const [, kind, path, value] of mistakes) {
      const schema = schemas[kind]!;
      const data = changed(validData(kind), path, value);
      const result = validate(schema, data);
      for (const problem of result.ok ? [] : result.problems)
        tell(problem.code, problemInForm(problem, { schema, data, messages }));
    }
  });

  it('is known here for every problem but those of the running text', () => {
    const codes = new Set(told.map(({ code }) => code));
    const missing = Object.keys(problemSeverities).filter(
      (code) => !codes.has(code as ProblemCode) && !ofRunningText.has(code),
    );
    expect(missing).toEqual([]);
  });

  it('names no field by its key', () => {
    const named = told.filter(({ code, text }) => !ofRunningText.has(code) && key.test(text));
    expect(named).toEqual([]);
  });
});

describe('the options that a form lists', () => {
  const inForm = (kind: string, data: Record<string, unknown>) => {
    const schema = schemas[kind]!;
    const result = validate(schema, data);
    const problems = result.ok ? [] : result.problems;
    return problems.map((one) => problemInForm(one, { schema, data, messages: translator('sv') }));
  };

  it('are called by their labels, the nearest too', () => {
    const data = changed(validData('reflection'), 'activity.kind', 'visits');
    const [problem] = inForm('reflection', data);
    expect(problem?.help).toMatch(/^Menade du ”Besök”\? Välj något av: Kundsamtal, Besök, /);
  });

  it('are called by their labels where they are types of a union', () => {
    const data = changed(validData('reflection'), 'conclusions', [{ type: 'refine' }]);
    const [problem] = inForm('reflection', data);
    expect(problem?.label).toBe('Slutsatser 1 › Slag');
    expect(problem?.help).toMatch(
      /^Menade du ”Vidareutvecklar”\? Välj något av: Nytt arbetssätt, /,
    );
  });

  it('are called by their labels where one is given twice', () => {
    const data = changed(validData('reflection'), 'perspectives', ['client', 'client']);
    const [problem] = inForm('reflection', data);
    expect(problem?.message).toBe('”Klient” finns flera gånger i ”Perspektiv 2”.');
  });
});

describe('a field of another type of conclusion', () => {
  it('keeps its label when the type no longer has it', () => {
    const schema = schemas['reflection']!;
    const conclusion = { type: 'confirms', practice: 'a', note: 'x', pitfalls: ['y'] };
    const data = changed(validData('reflection'), 'conclusions', [conclusion]);
    const result = validate(schema, data);
    const [problem] = result.ok ? [] : result.problems;
    const { label } = problemInForm(problem!, { schema, data, messages: translator('sv') });
    expect(label).toBe('Slutsatser 1 › Fallgropar');
  });
});
