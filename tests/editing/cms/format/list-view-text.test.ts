import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listTextData } from '../../../../src/editing/cms/format/list-view-text.ts';
import { listViewMark } from '../../../../src/editing/protocol/list-view-mark.ts';
import { readYaml } from '../../../../src/core/mdx/read-yaml.ts';
import { listFiles } from '../../../../src/core/source/list-files.ts';
import { projectRoot } from '../../../support/project-root.ts';
import { listViewText } from '../../../../src/editing/gateway/api/list-view-text.ts';
import { splitFile } from '../../../../src/editing/cms/format/split-front-matter.ts';

const asYaml = (yaml: string) => readYaml(yaml, { file: '' }).data;

describe('a text that was shortened for a list', () => {
  it('is read as YAML would read it, or not at all, for every entry of the example', async () => {
    const content = join(projectRoot, 'content');
    const { entries } = await listFiles(content);
    expect(entries.length).toBeGreaterThan(80);
    let quick = 0;
    for (const { kind, file } of entries) {
      const slim = listViewText(kind, await readFile(join(content, file), 'utf8'));
      const yaml = splitFile(slim)?.yaml ?? slim;
      const data = listTextData(yaml);
      if (data) expect(data).toEqual(asYaml(yaml));
      quick += data ? 1 : 0;
    }
    // Otherwise it would be for nothing.
    expect(quick / entries.length).toBeGreaterThan(0.7);
  });

  it('is read as YAML would read it, or not at all, whatever stands in it', () => {
    const piece = fc.constantFrom(
      ...[
        'a',
        'Å',
        '1',
        '0',
        '-',
        ': ',
        ':',
        ' ',
        '#',
        ' #',
        '"',
        "'",
        '\\',
        '[',
        '{',
        '&',
        '*',
        '!',
        '|',
        '>',
        '%',
        '@',
        '`',
        '~',
        'null',
        'true',
        '1e3',
        '.5',
        '2026-01-02',
        '”',
        ',',
        '\t',
        '\u2028',
      ],
    );
    const value = fc.array(piece, { maxLength: 6 }).map((parts) => parts.join(''));
    const line = fc.oneof(
      value.map((text) => `title: ${text}`),
      value.map((text) => `areas:\n  - ${text}\n  - b`),
      value.map((text) => `summary: >-\n  ${text}\n  mer text`),
      value.map((text) => `order:\n${text}`),
    );
    fc.assert(
      fc.property(line, (text) => {
        const yaml = `${listViewMark}\n${text}\n`;
        const data = listTextData(yaml);
        if (!data) return;
        const { data: expected, problems } = readYaml(yaml, { file: '' });
        expect(problems).toEqual([]);
        expect(data).toEqual(expected);
      }),
      { numRuns: 3000 },
    );
  });

  it('is no other text', () => {
    expect(listTextData('title: A\n')).toBeUndefined();
  });
});
