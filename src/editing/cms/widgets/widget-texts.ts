import type { Messages } from '../../../core/i18n/index.ts';

/** Interface texts of the custom widgets. */
type FieldWords = Messages['cms']['fields'];
/** Interface texts of reference fields. */
export type ReferenceWords = FieldWords['reference'];
/** Interface texts of fields for new ids. */
export type NewIdWords = FieldWords['newId'];
