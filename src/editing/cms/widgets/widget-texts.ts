import type { Messages } from '../../../core/i18n/index.ts';

/** Texts of our own fields. */
type FieldWords = Messages['cms']['fields'];
/** Texts of fields that point at something. */
export type ReferenceWords = FieldWords['reference'];
/** Texts of fields that give something new its id. */
export type NewIdWords = FieldWords['newId'];
