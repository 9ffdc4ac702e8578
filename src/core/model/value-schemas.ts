import { z } from 'zod';
import {
  fieldRegistry,
  type FieldMeta,
  type ReferenceTarget,
  type TextInput,
} from './field-metadata.ts';

/** What an id may look like: lower-case letters a–z, digits and single hyphens. */
export const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** Longest id; keeps addresses and file names within every file system's limit. */
export const idMaxLength = 80;

const asText = (input: TextInput): FieldMeta => ({ input });

/** An id: a file name without its ending, and the last part of an address. */
export const id = () =>
  z.string().max(idMaxLength).regex(idPattern).register(fieldRegistry, asText('id'));

/** The id of an existing thing of the kind `target`. */
export function reference(target: ReferenceTarget) {
  return id().register(fieldRegistry, { ...asText('id'), references: target });
}

/** A list of ids of existing things, without repeats; empty when left out. */
export function references(target: ReferenceTarget) {
  return uniqueList(reference(target)).default([]).register(fieldRegistry, { references: target });
}

/** A list without repeated values. */
export function uniqueList<S extends z.ZodType>(item: S) {
  return z.array(item).check((ctx) => {
    const seen = new Set<unknown>();
    ctx.value.forEach((value, index) => {
      if (seen.has(value)) {
        ctx.issues.push({
          code: 'custom',
          params: { problem: 'repeated-value', value: String(value) },
          path: [index],
          input: value,
        });
      }
      seen.add(value);
    });
  });
}

/** The id that a new practice gets here and keeps. */
export function newPracticeId() {
  return id().register(fieldRegistry, { ...asText('id'), defines: 'practice' });
}

/**
 * One line of text that is not empty.
 * @param max longest length in characters
 */
export function line(max = 200) {
  return z
    .string()
    .trim()
    .min(1)
    .max(max)
    .regex(/^[^\r\n]*$/)
    .register(fieldRegistry, asText('line'));
}

/**
 * Plain text that is not empty; a blank line starts a new paragraph.
 * @param max longest length in characters
 */
export function prose(max = 4000) {
  return z.string().trim().min(1).max(max).register(fieldRegistry, asText('prose'));
}

/** A list of one-line texts; empty when left out. */
export function lines(max = 300) {
  return z.array(line(max)).default([]);
}

/** A calendar date, `YYYY-MM-DD`, kept as text: it has no time and no zone. */
export const date = () => z.iso.date().register(fieldRegistry, asText('date'));

/** An e-mail address. */
export const email = () => z.email().max(254).register(fieldRegistry, asText('email'));

/** An address on the site: starts and ends with a slash, lower case, no dots. */
export const siteAddress = () =>
  z
    .string()
    .max(200)
    .regex(/^\/(?:[a-z0-9]+(?:-[a-z0-9]+)*\/)*$/)
    .register(fieldRegistry, asText('address'));

/** A whole number of minutes, 0 to a week. */
export const minutes = () => z.int().min(0).max(10_080);

/**
 * One value of an enumeration.
 * @param name the enumeration's name in the `choices` part of `src/core/i18n`
 */
export function choice<const T extends readonly [string, ...string[]]>(name: string, values: T) {
  return z.enum(values).register(fieldRegistry, { choices: name });
}

/** A list of values of an enumeration, without repeats; empty when left out. */
export function choices<const T extends readonly [string, ...string[]]>(name: string, values: T) {
  return uniqueList(choice(name, values)).default([]).register(fieldRegistry, { choices: name });
}
