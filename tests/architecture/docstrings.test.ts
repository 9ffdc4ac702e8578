import { describe, expect, it } from 'vitest';
import { sourceFiles } from './source-files.ts';
import { undocumented } from './find-undocumented.ts';

describe('the search for missing docstrings', () => {
  const find = (text: string) => undocumented({ path: 'x.ts', text }).map((one) => one.slice(6));

  it('finds exports, members of classes and fields of schemas', () => {
    expect(
      find(`
        export const a = 1, b = 2;
        export function c() {}
        export interface D { e: string; f(): void }
        export type G = { h: string };
        export class I { #secret = 1; j = 2; constructor(k: string) {} l() {} #m() {} }
        const nShape = { o: z.string() };
        const p = z.strictObject({ q: z.strictObject({ r: z.string() }), ...nShape });
      `).sort(),
    ).toEqual(
      ['a', 'b', 'c', 'D', 'G', 'I', 'I.constructor', 'I.l']
        .concat(['field o', 'field q', 'field r'])
        .sort(),
    );
  });

  it('rejects other comments, and docstrings that are detached, empty or of three words', () => {
    expect(
      find(`
        // Not one.
        export const a = 1;
        /* Nor this. */
        export const b = 2;
        /** Stands apart. */

        export const c = 3;
        /** */
        export const d = 4;
        /** The fifth one. */
        export const e = 5;
      `),
    ).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it('accepts documented exports, and anything not exported', () => {
    expect(
      find(`
        /** Says what it is for. */
        export const a = 1;
        /** Says what it is for. */
        export interface B {
          /** Says what it means. */
          readonly c: string;
        }
        const d = 1;
        interface E { f: string }
        export { d };
      `),
    ).toEqual([]);
  });
});

describe('every export', () => {
  it('has a docstring directly above it', () => {
    const files = sourceFiles(['src'], ['.ts']).filter(({ path }) => !path.endsWith('.d.ts'));
    expect(files.length).toBeGreaterThan(100);
    expect(files.flatMap(undocumented)).toEqual([]);
    // Parses every file of src/, which takes seconds on a busy machine.
  }, 30_000);
});
