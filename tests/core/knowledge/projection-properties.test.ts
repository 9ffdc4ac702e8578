import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { InEntry, Problem } from '../../../src/core/model/problem.ts';
import type { Evidence, Practice } from '../../../src/core/knowledge/practice.ts';
import { projectPractices } from '../../../src/core/knowledge/project-practices.ts';
import { practicesAsOf } from './practices-as-of.ts';
import { anyHistory, day, days, team, validHistory } from './arbitraries.ts';
import { confirms, isValidReflection, reflection } from './reflection-builders.ts';
import { faults, hasCircle, replacementPairs, statuses } from './reference-projection.ts';

const shuffled = (history: fc.Arbitrary<Parameters<typeof projectPractices>[0][number][]>) =>
  history.chain((entries) =>
    fc.tuple(fc.constant(entries), fc.shuffledSubarray(entries, { minLength: entries.length })),
  );

const parts = [
  'name',
  'situation',
  'statement',
  'steps',
  'pitfalls',
  'notWhen',
  'questions',
  'aliases',
] as const;
const byId = (practices: readonly Practice[]) => new Map(practices.map((one) => [one.id, one]));
const placeOf = ({ file, path, code }: Problem<InEntry>) => `${file} ${path[1]} ${code}`;

describe('of every valid history', () => {
  it('is made of reflections the schema accepts, or these tests would prove nothing', () => {
    fc.assert(fc.property(validHistory, (history) => history.every(isValidReflection)));
  });

  it('finds no problem', () => {
    fc.assert(
      fc.property(validHistory, (history) => {
        expect(projectPractices(history).problems).toEqual([]);
      }),
    );
  });

  it('puts every conclusion into exactly one lineage', () => {
    fc.assert(
      fc.property(validHistory, (history) => {
        const drawn = history.flatMap(({ id, data }) =>
          data.conclusions.map((_, index) => `${id} ${index}`),
        );
        const told = projectPractices(history).practices.flatMap(({ lineage }) =>
          lineage.map((item) => `${item.reflection} ${item.index}`),
        );
        expect(told.sort()).toEqual(drawn.sort());
      }),
    );
  });

  it('starts each lineage with its origin and keeps to the order of days', () => {
    fc.assert(
      fc.property(validHistory, (history) => {
        const { practices } = projectPractices(history);
        expect(practices).not.toEqual([]);
        for (const { id, lineage } of practices) {
          expect(lineage.map(({ role }) => role === 'origin')).toEqual(
            lineage.map((_, index) => index === 0),
          );
          const { conclusion } = lineage[0];
          expect(
            conclusion.type === 'replaces' ? conclusion.by.practice : conclusion.practice,
          ).toBe(id);
          expect(lineage.map(({ date }) => date)).toEqual(lineage.map(({ date }) => date).sort());
        }
      }),
    );
  });

  it('gives the statuses that the rules give when read plainly', () => {
    fc.assert(
      fc.property(validHistory, (history) => {
        const given = projectPractices(history).practices.map(({ id, status }) => [id, status]);
        expect(new Map(given as [string, Practice['status']][])).toEqual(statuses(history));
      }),
      { numRuns: 300 },
    );
  });

  it('never lowers evidence when a confirmation is added, and leaves other practices alone', () => {
    fc.assert(
      fc.property(validHistory, day, team, fc.nat(), (history, date, by, pick) => {
        const before = projectPractices(history).practices;
        const open = before.filter(({ introducedOn }) => introducedOn <= date);
        fc.pre(open.length > 0);
        const chosen = open[pick % open.length]!;
        const added = reflection('tillagd', date, by, [confirms(chosen.id)]);
        const after = byId(projectPractices([...history, added]).practices);
        expect(after.size).toBe(before.length);
        for (const practice of before) {
          if (practice.id !== chosen.id) expect(after.get(practice.id)).toEqual(practice);
        }
        const { evidence, supportedOn } = after.get(chosen.id)!;
        for (const [name, count] of Object.entries(chosen.evidence)) {
          expect(evidence[name as keyof Evidence]).toBeGreaterThanOrEqual(count);
        }
        expect(evidence.supportingReflections).toBe(chosen.evidence.supportingReflections + 1);
        expect(supportedOn >= chosen.supportedOn).toBe(true);
      }),
    );
  });

  it('gives each practice as it was on a day when replayed up to that day', () => {
    fc.assert(
      fc.property(validHistory, fc.constantFrom(...days), (history, date) => {
        const then = practicesAsOf(history, date);
        const now = projectPractices(history).practices;
        expect(then.problems).toEqual([]);
        expect(then.practices.map(({ id }) => id)).toEqual(
          now.filter(({ introducedOn }) => introducedOn <= date).map(({ id }) => id),
        );
        const known = statuses(history.filter(({ data }) => data.date <= date));
        for (const practice of then.practices) {
          const today = byId(now).get(practice.id)!;
          const past = today.lineage.filter((item) => item.date <= date);
          expect(practice.lineage).toEqual(past);
          expect(practice.status).toBe(known.get(practice.id));
          expect([practice.areas, practice.themes, practice.perspectives]).toEqual([
            today.areas,
            today.themes,
            today.perspectives,
          ]);
          if (past.length === today.lineage.length) expect(practice.wording).toEqual(today.wording);
          const { replacedBy } = today;
          expect(practice.replacedBy).toEqual(
            replacedBy && replacedBy.date <= date ? replacedBy : undefined,
          );
        }
      }),
    );
  });

  it('words each practice by the last that values anything about each part', () => {
    fc.assert(
      fc.property(validHistory, (history) => {
        const { practices } = projectPractices(history);
        expect(practices).not.toEqual([]);
        for (const { lineage, wording } of practices) {
          const [{ conclusion: first }, ...later] = lineage;
          const origin = first.type === 'replaces' ? first.by : first;
          for (const part of parts) {
            const values = later.flatMap(({ conclusion }) =>
              conclusion.type === 'refines' ? [conclusion[part]] : [],
            );
            expect(wording[part]).toEqual(
              values.findLast((one) => one !== undefined) ?? origin[part],
            );
          }
          expect(wording.why).toBe(origin.why);
        }
      }),
    );
  });
});

describe('of every history, faulty ones too', () => {
  it('gives the same whatever the order of the files', () => {
    fc.assert(
      fc.property(shuffled(fc.oneof(validHistory, anyHistory)), ([history, other]) => {
        expect(projectPractices(other)).toEqual(projectPractices(history));
      }),
    );
  });

  it('reports every problem, each once and at its own position', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        const found = projectPractices(history).problems;
        const plain = found.filter(({ code }) => code !== 'replace-cycle').map(placeOf);
        expect(plain.sort()).toEqual(faults(history));
      }),
      { numRuns: 300 },
    );
  });

  it('reports cycles of replacements so that none is left when they are fixed', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        const pairs = replacementPairs(history);
        const cycles = projectPractices(history).problems.filter(
          ({ code }) => code === 'replace-cycle',
        );
        expect(cycles.length > 0).toBe(hasCircle(pairs));
        const reported = new Set(cycles.map(({ file, path }) => `${file} ${path[1]}`));
        expect(hasCircle(pairs.filter(({ place }) => !reported.has(place)))).toBe(false);
        for (const { params } of cycles) {
          const way = String(params['path']).split(' → ');
          expect(way.at(-1)).toBe(way[0]);
          expect(way.length).toBeGreaterThan(2);
          for (const [at, old] of way.slice(0, -1).entries()) {
            expect(pairs).toContainEqual(expect.objectContaining({ old, by: way[at + 1] }));
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('still gives every practice that anything introduces, once, in order of id', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        const brought = history.flatMap(({ data }) =>
          data.conclusions.flatMap((conclusion) => {
            if (conclusion.type === 'introduces') return conclusion.practice;
            return conclusion.type === 'replaces' ? conclusion.by.practice : [];
          }),
        );
        const ids = projectPractices(history).practices.map(({ id }) => id);
        expect(ids).toEqual([...new Set(brought)].sort());
      }),
    );
  });

  it('leads from every replaced practice to one that is not replaced, without going in cycles', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        const { practices } = projectPractices(history);
        const known = byId(practices);
        for (const practice of practices) {
          let at = practice;
          for (let steps = 0; at.replacedBy; steps += 1) {
            expect(steps).toBeLessThan(practices.length);
            const next = known.get(at.replacedBy.practice)!;
            expect(next.replaces).toEqual([at.id]);
            at = next;
          }
        }
      }),
    );
  });
});
