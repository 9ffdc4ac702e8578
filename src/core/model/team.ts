import { z } from 'zod';
import { field } from './field-metadata.ts';
import { email, line, reference } from './value-schemas.ts';

/** A team that reflects. It has a function mailbox and never a person's name. */
export const TeamSchema = z.strictObject({
  /** The team's name. */
  name: field(line(80), 'team.name'),
  /** The party it belongs to. */
  party: field(reference('party'), 'team.party'),
  /** A function mailbox. */
  mailbox: field(email().optional(), 'team.mailbox'),
});
/** A valid team, defaults filled in. */
export type Team = z.output<typeof TeamSchema>;
