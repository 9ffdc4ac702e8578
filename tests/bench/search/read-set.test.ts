import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readSet } from '../../../scripts/bench-search/read-set.ts';

const good = {
  documents:
    '{"id":"d1","title":"T","body":"a\\nb","extra":1}\n\n{"id":"d2","title":"","body":""}\n',
  queries: '\r\n{"id":"q1","text":"fråga"}\r\n{"id":"q2","type":"typo","text":"x"}',
  judgements: '{"query":"q1","document":"d1","grade":2}\n',
};

async function read(files: Partial<typeof good> = {}) {
  const dir = await mkdtemp(join(tmpdir(), 'samklok-set-'));
  onTestFinished(() => rm(dir, { recursive: true }));
  for (const [name, text] of Object.entries({ ...good, ...files })) {
    await writeFile(join(dir, `${name}.jsonl`), text);
  }
  const warnings: string[] = [];
  const set = await readSet(dir, (what) => warnings.push(what)).catch((error: unknown) => {
    throw new Error((error as Error).message.replace(`${dir}/`, ''));
  });
  return { ...set, warnings };
}

describe('a judged set', () => {
  it('is read with blank lines, missing types and fields that we do not know', async () => {
    const { documents, queries, grades, warnings } = await read();
    expect(documents).toEqual([
      { id: 'd1', title: 'T', body: 'a\nb', aliases: [] },
      { id: 'd2', title: '', body: '', aliases: [] },
    ]);
    expect(queries).toEqual([
      { id: 'q1', type: 'question', text: 'fråga' },
      { id: 'q2', type: 'typo', text: 'x' },
    ]);
    expect(grades.get('q1')).toEqual(new Map([['d1', 2]]));
    expect(grades.get('q2')?.size).toBe(0);
    expect(warnings).toEqual([]);
  });

  it('may have a byte order mark, aliases, and any ids', async () => {
    const { documents } = await read({
      documents: '\uFEFF{"id":"__proto__ /ö\\n","title":"T","body":"","aliases":["A","B"]}',
      judgements: '',
    });
    expect(documents[0]).toMatchObject({ id: '__proto__ /ö\n', aliases: ['A', 'B'] });
  });

  it.each([
    ['documents', '{"id":"d1","title":"T","body":""}\n{"id":', 'documents.jsonl:2: not JSON: '],
    ['documents', '\n[]', 'documents.jsonl:2: a JSON object is wanted'],
    ['documents', '{"id":"d1","title":"T"}', 'documents.jsonl:1: "body" is missing'],
    ['documents', '{"id":"d1","title":["T"],"body":""}', 'documents.jsonl:1: "title" must be a'],
    ['documents', '{"id":"a","title":"","body":"","aliases":"x"}', 'documents.jsonl:1: "aliases"'],
    ['queries', '{"id":"q1","text":"a"}\n{"id":"q1","text":"b"}', 'queries.jsonl:2: a query with'],
    ['judgements', '{"query":"q1","document":"d1","grade":4}', 'judgements.jsonl:1: "grade" must'],
    ['judgements', '{"query":"q1","grade":1}', 'judgements.jsonl:1: "document" is missing'],
  ])('is refused with file and line for bad %s', async (name, text, message) => {
    await expect(read({ [name]: text })).rejects.toThrow(message);
  });

  it('warns of judgements about what it does not have', async () => {
    const { warnings, grades } = await read({
      judgements:
        '{"query":"q9","document":"d1","grade":1}\n{"query":"q2","document":"d9","grade":1}',
    });
    expect(warnings).toEqual([expect.stringContaining('"q9"'), expect.stringContaining('"d9"')]);
    expect(grades.get('q2')?.get('d9')).toBe(1);
  });
});
