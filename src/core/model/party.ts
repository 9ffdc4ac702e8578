import { z } from 'zod';
import { partyKinds } from './enums.ts';
import { field } from './field-metadata.ts';
import { choice, line } from './value-schemas.ts';

/** An organisation or unit that takes part (part), such as a municipality. */
export const PartySchema = z.strictObject({
  /** Its name. */
  name: field(line(80), 'party.name'),
  /** What sort of organisation it is. */
  kind: field(choice('partyKind', partyKinds), 'party.kind'),
});
/** A valid party, defaults filled in. */
export type Party = z.output<typeof PartySchema>;
