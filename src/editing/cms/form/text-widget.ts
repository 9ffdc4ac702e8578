import type { z } from 'zod';
import type { Messages } from '../../../core/i18n/index.ts';
import { metaOf, unwrap } from '../../../core/model/field-metadata.ts';
import type { Widget } from './field-config.ts';
import { limitsOf } from './schema-limits.ts';

/** A letter or digit that an address can be made of: ASCII, or one with an accent. */
const letterOrDigit = '[0-9A-Za-zÀ-ÖØ-öø-ÿ]';

/** Longest line that is written in a box of one line; a sentence is seen whole in a larger one. */
const shortLine = 120;

/** One character, one of two halves too, and never a half that its other half follows. */
function characterBut(excluded: string): string {
  const low = '[\\uDC00-\\uDFFF]';
  return `(?:[^${excluded}\\uD800-\\uDBFF]|[\\uD800-\\uDBFF](?:${low}|(?!${low})))`;
}

/** A text of at most `max` characters, as Zod counts them, with something else than blanks in it. */
function filled(max: number, character: string): string {
  return `^\\s*(?=\\S)${character}{1,${max}}\\s*$`;
}

/**
 * Boxes for a text. The pattern says at once what the check would say at a
 * save; the check goes by the schema all the same.
 * @param isName whether the entry's address is made of the text
 */
export function textWidget(schema: z.ZodType, messages: Messages, isName: boolean): Widget {
  const { pattern = '', maxLength } = limitsOf(unwrap(schema));
  const texts = messages.form;
  switch (metaOf(schema).input) {
    case 'date':
      return { widget: 'datetime', date_format: 'YYYY-MM-DD', time_format: false };
    case 'email':
      return { widget: 'string', pattern: [pattern, texts.email] };
    case 'address':
      return { widget: 'string', pattern: [pattern, texts.address] };
    case 'id':
      return { widget: 'samklok-new-id' };
    case 'line':
      return lineWidget(maxLength, texts, isName);
    default:
      if (maxLength === undefined) return { widget: 'text' };
      return {
        widget: 'text',
        pattern: [filled(maxLength, characterBut('')), texts.length(maxLength)],
      };
  }
}

function lineWidget(
  maxLength: number | undefined,
  texts: Messages['form'],
  isName: boolean,
): Widget {
  if (maxLength === undefined) return { widget: 'string' };
  const oneLine = filled(maxLength, characterBut('\\r\\n'));
  if (isName) {
    const named = `^(?=.*${letterOrDigit})${oneLine.slice(1)}`;
    return { widget: 'string', pattern: [named, texts.nameLength(maxLength)] };
  }
  const widget = maxLength > shortLine ? 'text' : 'string';
  return { widget, pattern: [oneLine, texts.lineLength(maxLength)] };
}
