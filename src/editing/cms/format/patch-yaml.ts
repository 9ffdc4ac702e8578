import type { z } from 'zod';
import { parseDocument } from 'yaml';
import { readYaml } from '../../../core/mdx/read-yaml.ts';
import { patchBlock } from './patch-block-yaml.ts';
import { isBlock } from './yaml-positions.ts';
import { isRecord } from '../../../core/util/is-record.ts';
import { same, type Data } from './deep-equal.ts';
import { blockLines } from './write-yaml.ts';

/**
 * Changes YAML to represent new data, and keeps everything unchanged byte for byte:
 * comments, quotes, folding, blank lines. New keys are inserted in schema order. If
 * that is not possible, or the result does not parse to the new data, the whole text
 * is rewritten. Never throws.
 *
 * @param source YAML without a byte order mark, with a mapping at the top
 * @param after the new data
 */
export function patchYaml(source: string, after: Data, schema?: z.ZodType): string {
  const eol = source.includes('\r\n') ? '\r\n' : '\n';
  try {
    const patched = patchSource(source, after, { schema, eol });
    if (parsesTo(patched, after)) return patched;
  } catch {
    // Valid YAML, but with syntax that cannot be patched.
  }
  return newYaml(after, schema, eol);
}

/** Serialises data as YAML for a new file. */
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
  // Empty, or only comments.
  const gap = source === '' || /\n$/.test(source) ? '' : eol;
  return source + gap + newYaml(after, schema, eol);
}

/** Whether YAML is valid and parses to the expected data. */
function parsesTo(text: string, wanted: Data): boolean {
  const { data, problems } = readYaml(text, { file: '' });
  return same(data, wanted) && problems.every(({ code }) => code === 'reserved-text');
}
