import { describe, expect, it } from 'vitest';
import { problems as en } from '../../../src/core/i18n/en/problems.ts';
import { problems as sv } from '../../../src/core/i18n/sv/problems.ts';
import { readYaml } from '../../../src/core/mdx/read-yaml.ts';
import {
  problemSeverities,
  type Problem,
  type ProblemCode,
} from '../../../src/core/model/problem.ts';
import { compile } from './compile-fixture.ts';
import { hostileInputs } from './hostile-inputs.ts';

const codes = Object.keys(problemSeverities) as ProblemCode[];

/** Problems as the compiler really tells them: their parameters are what the words are made of. */
function findTold(): Problem[] {
  const more = [
    ...[
      '<Callout kind=tip>a</Callout>',
      '<Callout kind={`tip`}>a</Callout>',
      '<Callout kind>a</Callout>',
    ],
    ...['<Callout kind="tip" kind="tip">a</Callout>', `<Quote by="${'x'.repeat(200)}">a</Quote>`],
    ...['<Steps>\n\na\n\n</Steps>', '<Figure src="media/a.png">', '[](/a/)', '|a|\n|-|\n|<Quote>|'],
    ...['<Steps a="b">a</Steps>', '## ![a](media/b.png)', '[a <Term id="b">c</Term>](/d/)'],
  ];
  const bodies = [...hostileInputs, ...more].filter((input) => input.length < 30_000);
  const yaml = [
    'a: b: c',
    'a: "',
    '\ta: 1',
    'a: [',
    'a: @',
    'a: "\\q"',
    'a: "b" c',
    '"a\nb": 1',
    'a',
  ];
  const features = [
    'a: *b',
    'a: &b 1',
    'a: !c 1',
    '<<: 1',
    '? [a]\n: 1',
    '%YAML 1.1\n---\n',
    'a: 1\n---\n',
  ];
  return [
    ...bodies.flatMap((body) => compile(body, { expectedSections: ['A'] }).problems.slice(0, 50)),
    ...[...yaml, ...features].flatMap((text) => readYaml(text, { file: 'a' }).problems),
  ];
}

const told = findTold();

describe.each([
  ['Swedish', sv],
  ['English', en],
])('the words for problems in %s', (_language, texts) => {
  it('are there for every problem, and for no other', () => {
    expect(Object.keys(texts).sort()).toEqual([...codes].sort());
  });

  it('are sentences, also when nothing more is known', () => {
    expect(codes.length).toBeGreaterThan(70);
    for (const code of codes) {
      for (const text of [texts[code].message({}), texts[code].fix({})]) {
        expect(text, code).toMatch(/^\S.*\S$/s);
      }
    }
  });

  it('state what the compiler reports, with every value in place', () => {
    expect(new Set(told.map((problem) => problem.code)).size).toBeGreaterThan(22);
    for (const { code, params } of told) {
      const text = `${texts[code].message(params)} ${texts[code].fix(params)}`;
      expect(text, code).not.toMatch(/undefined|NaN|\[object/);
      expect(text, code).not.toMatch(/ {2}/);
    }
  });
});

describe('Swedish words', () => {
  it.each<[ProblemCode, Problem['params'], string, string]>([
    [
      'unknown-component',
      { component: 'Calout', nearest: 'Callout', allowed: 'Callout, Quote' },
      '<Calout> finns inte.',
      'Menade du <Callout>? De som finns är Callout, Quote. Om det ska stå så i texten: skriv &lt;Calout>.',
    ],
    [
      'unknown-reference',
      { field: 'team', kindLabel: 'Team', value: 'radgivning', nearest: 'radgivning-norr' },
      'Team ”radgivning” i ”team” finns inte.',
      'Menade du ”radgivning-norr”? Välj en som finns, eller lägg till den först.',
    ],
    [
      'heading-level-skipped',
      { text: 'Mer', depth: 4, expected: 3 },
      'Rubriken ”Mer” är på nivå 4, men nivå 3 kommer först.',
      'Skriv ### Mer',
    ],
    [
      'file-too-large',
      { bytes: 2_621_440, max: 262_144 },
      'Texten är 2,5 MB. Gränsen är 256 kB.',
      'Dela upp den på flera, eller ta bort det som har klistrats in av misstag.',
    ],
    [
      'bad-attribute',
      { component: 'Callout', attribute: 'kind', form: 'expression', value: '{"tip"}' },
      'Värdet på ”kind” i <Callout> står inom klammerparenteser, som om det vore kod.',
      'Skriv kind="tip".',
    ],
  ])('for %s say what is wrong and what to write', (code, params, message, fix) => {
    expect(sv[code].message(params)).toBe(message);
    expect(sv[code].fix(params)).toBe(fix);
  });
});
