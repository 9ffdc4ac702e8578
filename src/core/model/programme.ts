import { z } from 'zod';
import { moduleKinds, sessionKinds } from './enums.ts';
import { field } from './field-metadata.ts';
import { entryQuestions } from './search-words.ts';
import {
  choice,
  date,
  id,
  line,
  lines,
  minutes,
  prose,
  reference,
  references,
  uniqueList,
} from './value-schemas.ts';

/** A stretch of time while the group is together. */
const SessionSchema = z.strictObject({
  /** How long, in minutes. */
  minutes: field(minutes(), 'session.minutes'),
  /** What the group does. */
  activity: field(line(300), 'session.activity'),
  /** Whether it is mostly theory, practice or reflection. */
  kind: field(choice('sessionKind', sessionKinds), 'session.kind'),
  /** The method used. */
  guide: field(reference('guide').optional(), 'session.guide'),
});
/** One module: own preparation, time together, and trying it in one's own work. */
const ModuleSchema = z.strictObject({
  /** Its id, unique within the programme; part of its address. */
  id: field(id(), 'module.id'),
  /** Its name. */
  title: field(line(100), 'module.title'),
  /** The theme it trains. */
  theme: field(reference('theme'), 'module.theme'),
  /** How long it is. */
  kind: field(choice('moduleKind', moduleKinds), 'module.kind'),
  /** Planned dates. */
  dates: field(uniqueList(date()).default([]), 'module.dates'),
  /** Before: why. */
  before: field(
    z.strictObject({
      /** Questions to think about alone. */
      questions: field(lines(300), 'module.before.questions'),
      /** Things to prepare. */
      tasks: field(lines(300), 'module.before.tasks'),
    }),
    'module.before',
  ),
  /** During: how. */
  during: field(z.array(SessionSchema).min(1).max(40), 'module.during'),
  /** After: what. */
  after: field(
    z.strictObject({
      /** Things to try in one's own work. */
      tasks: field(lines(300), 'module.after.tasks'),
      /** Questions to reflect on. */
      questions: field(lines(300), 'module.after.questions'),
    }),
    'module.after',
  ),
});
/** Output of {@link ModuleSchema}. */
export type Module = z.output<typeof ModuleSchema>;

/** An ordered training (träningsprogram). */
export const ProgrammeSchema = z.strictObject({
  /** Its name. */
  title: field(line(100), 'programme.title'),
  /** Who it is for. */
  audience: field(prose(400), 'programme.audience'),
  /** What the participants will be able to do; at least one. */
  goals: field(z.array(line(300)).min(1), 'programme.goals'),
  /** Parties that train together. */
  parties: field(references('party'), 'programme.parties'),
  /** The modules, in order; at least one. */
  modules: field(
    z
      .array(ModuleSchema)
      .min(1)
      .max(24)
      .check((ctx) => {
        const seen = new Set<string>();
        ctx.value.forEach((module, index) => {
          if (seen.has(module.id)) {
            ctx.issues.push({
              code: 'custom',
              params: { problem: 'repeated-value', value: module.id },
              path: [index, 'id'],
              input: module.id,
            });
          }
          seen.add(module.id);
        });
      }),
    'programme.modules',
  ),
  /** What shows that the training had an effect. */
  signs: field(
    z.strictObject({
      /** After 30 days. */
      days30: field(lines(300), 'programme.signs.days30'),
      /** After 90 days. */
      days90: field(lines(300), 'programme.signs.days90'),
    }),
    'programme.signs',
  ),
  /** How readers ask for it, for search. */
  questions: entryQuestions(),
});
/** What an editor writes for a {@link ProgrammeSchema}. */
export type ProgrammeInput = z.input<typeof ProgrammeSchema>;
/** Front matter of a valid programme, defaults filled in. */
export type Programme = z.output<typeof ProgrammeSchema>;
