import type { Entry } from '../../../src/core/knowledge/entry.ts';
import {
  projectPractices,
  type Projection,
} from '../../../src/core/knowledge/project-practices.ts';
import type { Reflection } from '../../../src/core/model/reflection.ts';

/**
 * The practices as they were at the end of a day: what follows from the
 * reflections dated on or before it.
 * @param date `YYYY-MM-DD`
 */
export function practicesAsOf(reflections: readonly Entry<Reflection>[], date: string): Projection {
  return projectPractices(reflections.filter((reflection) => reflection.data.date <= date));
}
