import { describe, expect, it } from 'vitest';
import { ConclusionSchema } from '../../../src/core/model/conclusion.ts';
import { entryKinds } from '../../../src/core/model/registry.ts';
import { conclusions, validData } from './valid-data.ts';

const kinds = ['guide', 'programme', 'page', 'reflection'] as const;
const asked = { questions: ['kan jag ringa i kväll?', 'ringa sent'] };

describe('questions that readers ask', () => {
  it.each(kinds)('may occur in a %s, and are none when left out', (kind) => {
    const { schema } = entryKinds[kind];
    expect(schema.parse(validData(kind))).toMatchObject({ questions: [] });
    expect(schema.parse({ ...validData(kind), ...asked })).toMatchObject(asked);
  });

  it('come with a practice as it is introduced, on its own or in place of another', () => {
    const { introduces, replaces } = conclusions;
    expect(ConclusionSchema.parse(introduces)).toMatchObject({ questions: [], aliases: [] });
    expect(ConclusionSchema.parse({ ...introduces, ...asked })).toMatchObject(asked);
    const by = { ...replaces.by, ...asked, aliases: ['påringning'] };
    expect(ConclusionSchema.parse({ ...replaces, by })).toMatchObject({ by });
  });

  it('can be all that a refinement changes, and are not changed where it says nothing', () => {
    const { statement: _, ...unchanged } = conclusions.refines;
    expect(ConclusionSchema.safeParse(unchanged).success).toBe(false);
    expect(ConclusionSchema.parse({ ...unchanged, ...asked })).toEqual({ ...unchanged, ...asked });
    expect(ConclusionSchema.parse(conclusions.refines)).not.toHaveProperty('questions');
    expect(ConclusionSchema.parse(conclusions.refines)).not.toHaveProperty('aliases');
  });

  it('are twenty at the most, each on a line of up to 160 characters', () => {
    const takes = (questions: unknown) =>
      entryKinds.page.schema.safeParse({ ...validData('page'), questions }).success;
    expect(takes(Array.from({ length: 20 }, () => 'x'.repeat(160)))).toBe(true);
    expect(takes(Array.from({ length: 21 }, () => 'x'))).toBe(false);
    expect(takes(['x'.repeat(161)])).toBe(false);
    expect(takes(['två\nrader'])).toBe(false);
    expect(takes([' '])).toBe(false);
  });
});
