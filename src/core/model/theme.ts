import { z } from 'zod';
import { dimensions } from './enums.ts';
import { field } from './field-metadata.ts';
import { topicShape } from './topic.ts';
import { choice } from './value-schemas.ts';

/** A collaboration theme (samverkanstema), such as shared language. */
export const ThemeSchema = z.strictObject({
  ...topicShape,
  /** Which question of collaboration the theme answers. */
  dimension: field(choice('dimension', dimensions), 'theme.dimension'),
});
/** A valid theme, defaults filled in. */
export type Theme = z.output<typeof ThemeSchema>;
