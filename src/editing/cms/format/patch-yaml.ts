import type { z } from 'zod';
import { parseDocument } from 'yaml';
import { readYaml } from '../../../core/mdx/read-yaml.ts';
import { patchBlock } from './patch-block-yaml.ts';
import { isBlock } from './yaml-positions.ts';
import { isRecord } from '../../../core/util/is-record.ts';
import { same, type Data } from './deep-equal.ts';
import { blockLines } from './write-yaml.ts';

/**
 * Changes YAML so that it says something else, and leaves everything that is
 * the same as it was, to the byte: comments, quotes, folding, blank lines. New
 * keys come in the order of the schema. When that is not possible (or what
 * comes out would not say what it should) all of it is written anew.
 * Never throws.
 *
 * @param source YAML without a byte order mark, an object at the top
 * @param after what it is to say
 */
export function patchYaml(source: string, after: Data, schema?: z.ZodType): string {
  const eol = source.includes('\r\n') ? '\r\n' : '\n';
  try {
    const patched = patchSource(source, after, { schema, eol });
    if (says(patched, after)) return patched;
  } catch {
    // Sound, but of a shape that is not changed in place.
  }
  return newYaml(after, schema, eol);
}

/** YAML for data that has no file yet. */
export function newYaml(data: Data, schema?: z.ZodType, eol = '\n'): string {
  return blockLines(data, 0, schema)
    .map((line) => line + eol)
    .join('');
}

function patchSource(
  source: string,
  after: Data,
  { schema, eol }: { readonly schema: z.ZodType | undefined; readonly eol: string },
): string {
  const { data: before } = readYaml(source, { file: '' });
  if (same(before, after)) return source;
  const { contents } = parseDocument(source, {
    schema: 'core',
    keepSourceTokens: true,
    uniqueKeys: false,
    prettyErrors: false,
  });
  if (isBlock(contents) && isRecord(before)) {
    const { start, end, text } = patchBlock(contents, { before, after, schema }, { source, eol });
    return source.slice(0, start) + text + source.slice(end);
  }
  // Nothing but comments, or nothing at all.
  const gap = source === '' || /\n$/.test(source) ? '' : eol;
  return source + gap + newYaml(after, schema, eol);
}

/** Whether YAML is sound and says what it should. */
function says(text: string, wanted: Data): boolean {
  const { data, problems } = readYaml(text, { file: '' });
  return same(data, wanted) && problems.every(({ code }) => code === 'reserved-text');
}
