import { z } from 'zod';
import { field } from './field-metadata.ts';
import { email, line, reference } from './value-schemas.ts';

/** A team that reflects. It has a function mailbox and never a person's name. */
export const TeamSchema = z.strictObject({
  /** The team's name. */
  name: field(line(80), 'Namn', 'Teamets namn.', 'Ett namn på funktionen, aldrig på en person.'),
  /** The party it belongs to. */
  party: field(
    reference('party'),
    'Part',
    'Organisationen eller enheten som teamet hör till.',
    'Välj den närmaste enheten om den finns.',
  ),
  /** A function mailbox. */
  mailbox: field(
    email().optional(),
    'Funktionsbrevlåda',
    'E-postadress som hela teamet läser.',
    'En gemensam brevlåda, inte en persons adress.',
  ),
});
/** What an editor writes for a {@link TeamSchema}. */
export type TeamInput = z.input<typeof TeamSchema>;
/** A valid team. */
export type Team = z.output<typeof TeamSchema>;
