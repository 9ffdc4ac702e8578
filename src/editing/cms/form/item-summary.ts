import { z } from 'zod';
import type { Messages } from '../../../core/i18n/index.ts';
import { mayBeLeftOut } from './schema-limits.ts';
import { metaOf, unwrap } from '../../../core/model/field-metadata.ts';

/** How much of a long text a summary shows, in characters. */
const excerpt = 80;

type Shape = Readonly<Record<string, z.ZodType>>;

/** What may stand in a summary: a part of an item by sort. */
type Sort = 'date' | 'line' | 'prose' | 'practice' | 'other';

function sortOf(schema: z.ZodType): Sort {
  const { references, defines, input } = metaOf(schema);
  if (references === 'practice') return 'practice';
  if (references !== undefined || defines !== undefined) return 'other';
  switch (input) {
    case 'date':
    case 'line':
    case 'prose':
      return input;
    case 'email':
    case 'address':
      return 'line';
    default:
      return 'other';
  }
}

/** The first field of a sort, rather one that is always filled in. */
function firstOf(shape: Shape, wanted: Sort): string | undefined {
  const found = Object.entries(shape).filter(([, schema]) => sortOf(schema) === wanted);
  return (found.find(([, schema]) => !mayBeLeftOut(schema)) ?? found[0])?.[0];
}

/**
 * What a closed item of a list shows, in Decap's template language: the name of
 * the practice it is about, its day, its first line of text or the beginning of
 * its first longer one, and its minutes.
 */
export function summaryOf(object: z.ZodObject, messages: Messages): string {
  const shape = object.shape as Shape;
  const { unnamed, noPractice, quoted } = messages.form;
  const [practice, day, line, prose] = (['practice', 'date', 'line', 'prose'] as const).map(
    (sort) => firstOf(shape, sort),
  );
  const shortened = prose && `{{${prose} | truncate(${excerpt},'…')}}`;
  if (practice !== undefined) {
    const next = nameOfNew(shape);
    const about = `{{${practice} | default('${noPractice}')}}`;
    return next
      ? `${about} → {{${next} | default('${unnamed}')}}`
      : `${about} – ${shortened ?? ''}`;
  }
  const name = line ? `{{${line} | default('${unnamed}')}}` : quoted(shortened ?? '');
  const start = day ? `{{${day}}}: ` : '';
  const end = 'minutes' in shape ? ' ({{minutes}} min)' : '';
  return `${start}${name}${end}`;
}

/** Path to the name of the thing that takes over, in an item that holds one. */
function nameOfNew(shape: Shape): string | undefined {
  for (const [key, schema] of Object.entries(shape)) {
    const inner = unwrap(schema);
    if (!(inner instanceof z.ZodObject)) continue;
    const name = firstOf(inner.shape as Shape, 'line');
    if (name !== undefined) return `${key}.${name}`;
  }
  return undefined;
}
