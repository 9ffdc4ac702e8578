import { z } from 'zod';
import { topicShape } from './topic.ts';

/** An agreement area (avtalsområde), such as occupational pension or illness. */
export const AreaSchema = z.strictObject({ ...topicShape });
/** What an editor writes for an {@link AreaSchema}. */
export type AreaInput = z.input<typeof AreaSchema>;
/** A valid area, defaults filled in. */
export type Area = z.output<typeof AreaSchema>;
