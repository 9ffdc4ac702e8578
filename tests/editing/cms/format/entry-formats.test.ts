import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unpackEntry } from '../../../../src/editing/cms/format/carried-entry.ts';
import type { Data } from '../../../../src/editing/cms/format/deep-equal.ts';
import { schemaOfFields } from '../../../../src/editing/cms/format/schema-finder.ts';
import { splitEntry } from '../../../../src/core/mdx/split-front-matter.ts';
import { readYaml } from '../../../../src/core/mdx/read-yaml.ts';
import { entryKindNames, entryKinds, singletons } from '../../../../src/core/model/registry.ts';
import { hardText } from './arbitraries.ts';
import { contentFiles, fieldsOf, formats } from './files.ts';

const { mdx, yaml } = formats;
const file = contentFiles().find(({ text }) => text.includes('type: introduces'))!;

describe('the schema of a form', () => {
  it('is found by the names of its fields, for every kind', () => {
    for (const kind of entryKindNames) {
      expect(schemaOfFields(fieldsOf(kind))).toBe(entryKinds[kind].schema);
    }
    expect(schemaOfFields(fieldsOf('site'))).toBe(singletons.site.schema);
    expect(schemaOfFields(['title', 'något annat'])).toBeUndefined();
  });
});

describe('a new entry', () => {
  it('is written in the order of the schema, without what was left empty', () => {
    const data = {
      body: '## Så här\n',
      team: 'norr',
      areas: ['sjukdom'],
      themes: [],
      title: 'Det ringde: igen',
      date: '2025-02-03',
      summary: '',
      method: '',
      disagreement: '  ',
      removal: { why: '', to: '' },
      activity: { words: 'Vi talades vid.', kind: 'case' },
      conclusions: [
        {
          type: 'introduces',
          practice: 'ring',
          name: 'Ring',
          pitfalls: [],
          notWhen: null,
          steps: ['Ring.', ''],
        },
      ],
    };
    expect(mdx.toFile(data, fieldsOf('reflection'))).toBe(`---
title: 'Det ringde: igen'
date: 2025-02-03
summary: ''
activity:
  kind: case
  words: Vi talades vid.
team: norr
areas:
  - sjukdom
conclusions:
  - type: introduces
    practice: ring
    name: Ring
    steps:
      - Ring.
---

## Så här
`);
    expect(yaml.toFile({ term: 'glapp', aliases: [], meanings: [] }, fieldsOf('term'))).toBe(
      'term: glapp\nmeanings: []\n',
    );
  });
});

describe('a request to remove an entry', () => {
  const removal = { why: 'Den är\ngammal', to: '' };
  const text = '---\ntitle: Om\nsummary: Om oss.\n---\n\nHej.\n';

  it('travels beside the text, and never in it', () => {
    const data = { ...mdx.fromFile(text), removal };
    const carried = mdx.toFile(data, fieldsOf('page'));
    expect(unpackEntry(carried)).toEqual({ text, removal });
    // Decap adds the end of the line that it misses.
    expect(mdx.fromFile(`${carried}\n`)).toEqual(data);
  });

  it('is left out where the form has no such field, and when nothing has been filled in', () => {
    const data = { ...mdx.fromFile(text), removal };
    const without = fieldsOf('page').filter((name) => name !== 'removal');
    expect(mdx.toFile(data, without)).toBe(text);
    const empty = { ...data, removal: { why: ' ', to: '' } };
    expect(mdx.toFile(empty, fieldsOf('page'))).toBe(text);
  });

  it('is understood in unsaved changes that an earlier version kept on the device', () => {
    const kept = text.replace('---\n\nHej', 'removal:\n  why: Den är gammal\n---\n\nHej');
    const carried = mdx.toFile(mdx.fromFile(kept), fieldsOf('page'));
    expect(unpackEntry(carried)).toEqual({ text, removal: { why: 'Den är gammal', to: '' } });
  });

  it('is not seen in a text that merely looks alike', () => {
    for (const odd of ['a: 1\0', 'a: 1\0{', 'a: 1\0[]\n', '\0null']) {
      expect(unpackEntry(odd)).toEqual({ text: odd, removal: undefined });
    }
  });
});

describe('an entry that is changed', () => {
  it('loses optional fields that were emptied, and keeps those that are required', () => {
    const text =
      'name: Norr\nparty: kommunen # den i norr\n# Läses varje dag\nmailbox: norr@example.se\n';
    const data = yaml.fromFile(text);
    const save = (more: Data) => yaml.toFile({ ...data, ...more }, fieldsOf('team'));
    expect(save({ mailbox: '' })).toBe('name: Norr\nparty: kommunen # den i norr\n');
    expect(save({ party: '' })).toBe(text.replace('kommunen', "''"));
    expect(save({ mailbox: undefined, name: 'Söder' })).toBe(
      'name: Söder\nparty: kommunen # den i norr\n',
    );
  });

  it('keeps fields that the form does not know', () => {
    const text = 'name: Norr\nparty: kommunen\nokänt: [1,   2]\n';
    const data = yaml.fromFile(text);
    expect(yaml.toFile({ ...data, name: 'Söder' }, fieldsOf('team'))).toBe(
      text.replace('Norr', 'Söder'),
    );
  });

  it('holds any text in any field, and can be read again without a problem', () => {
    const original = mdx.fromFile(file.text);
    const strings = paths(original).filter(
      ([first]) => !first!.startsWith('$') && first !== 'body',
    );
    expect(strings.length).toBeGreaterThan(15);
    fc.assert(
      fc.property(fc.constantFrom(...strings), hardText, (path, text) => {
        fc.pre(text.trim() !== '');
        const saved = mdx.toFile(put(original, path, text) as Data, file.fields);
        const { yaml: front, problems } = splitEntry(saved, { file: '' });
        const reading = readYaml(front, { file: '' });
        expect([...problems, ...reading.problems]).toEqual([]);
        const again = mdx.fromFile(saved);
        expect(at(again, path)).toBe(text);
        expect(again['body']).toBe(original['body']);
        expect(mdx.toFile(again, file.fields)).toBe(saved);
      }),
      { numRuns: 60 },
    );
  });

  it('holds any body, and leaves one that was not changed to the byte', () => {
    const front = '\uFEFF---\r\ntitle: A\r\n---  ';
    fc.assert(
      fc.property(hardText, hardText, (old, body) => {
        const text = `${front}\r\n \r\n${old}`;
        const data = mdx.fromFile(text);
        expect(mdx.toFile({ ...data, title: 'B' })).toBe(text.replace('title: A', 'title: B'));
        const saved = mdx.toFile({ ...data, body });
        fc.pre(body.trim() !== '');
        expect(saved.startsWith(front)).toBe(true);
        expect(saved).toContain(body);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a file that cannot be read', () => {
  const cases = {
    'no front matter': 'title: A\n\nText.\n',
    'front matter without end': '---\ntitle: A\n\nText.\n',
    'broken YAML': '---\ntitle: "A\nteam: norr\n---\n\nText.\n',
    'a key twice': '---\ntitle: A\nteam: norr\ntitle: B\n---\n\nText.\n',
    'an alias': '---\ntitle: &a A\nteam: *a\n---\n\nText.\n',
    'no object': '---\n- A\n---\n\nText.\n',
    nothing: '',
  };
  const fields = fieldsOf('reflection');

  it.each(Object.entries(cases))('is seen in the list, and stays as it is: %s', (_name, text) => {
    const data = mdx.fromFile(text);
    expect(data['title']).toMatch(/^⚠ ./);
    expect(mdx.toFile(data, fields)).toBe(text);
  });

  it.each(Object.entries(cases))(
    'can be mended in the form, and loses nothing: %s',
    (_name, text) => {
      const data = { ...mdx.fromFile(text), title: '⚠ Mended', team: 'söder' };
      const saved = mdx.toFile(data, fields);
      const again = mdx.fromFile(saved);
      expect(again).toMatchObject({ title: 'Mended', team: 'söder' });
      expect(again).not.toHaveProperty('$broken');
      expect(again).not.toHaveProperty('name');
      for (const line of text.split('\n')) expect(saved).toContain(line);
    },
  );

  it('can be a file without a body', () => {
    const data = yaml.fromFile('name: [Norr\nparty: kommunen\n');
    const saved = yaml.toFile({ ...data, name: 'Norr', party: 'regionen' }, fieldsOf('team'));
    expect(saved).toBe(
      'name: Norr\nparty: regionen\n# Det här gick inte att läsa:\n# name: [Norr\n# party: kommunen\n',
    );
  });
});

type Path = readonly (string | number)[];

function paths(value: unknown, path: readonly string[] = []): string[][] {
  if (typeof value === 'string') return [[...path]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => paths(part, [...path, key]));
}

function at(value: unknown, path: Path): unknown {
  return path.reduce((here, key) => (here as Data)[key], value);
}

function put(value: unknown, [key, ...rest]: readonly string[], text: string): unknown {
  if (key === undefined) return text;
  if (Array.isArray(value)) {
    return value.map((item, index) => (index === Number(key) ? put(item, rest, text) : item));
  }
  return { ...(value as Data), [key]: put((value as Data)[key], rest, text) };
}
