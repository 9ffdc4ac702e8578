import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EditorState } from 'prosemirror-state';
import { history, undo } from 'prosemirror-history';
import { describe, expect, it } from 'vitest';
import { splitEntry } from '../../../src/core/mdx/split-front-matter.ts';
import { projectRoot } from '../../support/project-root.ts';
import { open, textBlocks } from './editor-fixture.ts';

const bodies = globSync('content/**/*.mdx', { cwd: projectRoot }).map((path) => {
  const file = readFileSync(join(projectRoot, path), 'utf8');
  return { path, body: splitEntry(file, { file: path }).body };
});

/** Numbers of the lines that differ, from the first to the last, in the first text. */
function changedLines(before: string, after: string): { from: number; to: number; now: number } {
  const old = before.split('\n');
  const now = after.split('\n');
  let from = 0;
  while (from < old.length && old[from] === now[from]) from += 1;
  let end = 0;
  const most = Math.min(old.length, now.length) - from;
  while (end < most && old.at(-1 - end) === now.at(-1 - end)) end += 1;
  return { from, to: old.length - end, now: now.length - end };
}

describe('the bodies of the examples', () => {
  it('are found, and need no source blocks', () => {
    expect(bodies.length).toBeGreaterThan(50);
    const raw = bodies.filter(({ body }) => open(body).doc.toString().includes('raw('));
    expect(raw.map(({ path }) => path)).toEqual([]);
  });

  it('are written byte by byte as they were', () => {
    for (const { body, path } of bodies) {
      const { doc, write } = open(body);
      expect(write(doc), path).toBe(body);
    }
  });

  it('change on one line when a letter is typed, or in one table, and are undone to the byte', () => {
    let tried = 0;
    for (const { body, path } of bodies) {
      const { doc, write } = open(body);
      for (const { node, at } of textBlocks(doc)) {
        const place = at + 1 + (tried % (node.content.size + 1));
        let state = EditorState.create({ doc, plugins: [history()] });
        state = state.apply(state.tr.insertText('Q', place));
        const { from, to, now } = changedLines(body, write(state.doc));
        const isCell = doc.resolve(at).parent.type.name.startsWith('table');
        if (isCell)
          expect(
            body
              .split('\n')
              .slice(from, to)
              .every((line) => line.startsWith('|')),
          ).toBe(true);
        else expect({ path, from, to, now }).toEqual({ path, from, to: from + 1, now: from + 1 });
        undo(state, (tr) => {
          state = state.apply(tr);
        });
        expect(write(state.doc), path).toBe(body);
        tried += 1;
      }
    }
    expect(tried).toBeGreaterThan(500);
  });
});
