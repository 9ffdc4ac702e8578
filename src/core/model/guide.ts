import { z } from 'zod';
import { difficulties, formats, groupings } from './enums.ts';
import { field } from './field-metadata.ts';
import { entryQuestions } from './search-words.ts';
import { choice, line, lines, minutes, prose, references, uniqueList } from './value-schemas.ts';

/** One step of a method. */
const GuideStepSchema = z.strictObject({
  /** What the step is called. */
  title: field(line(100), 'guideStep.title'),
  /** How long it takes, in minutes. */
  minutes: field(minutes(), 'guideStep.minutes'),
  /** What the facilitator does. */
  do: field(prose(1200), 'guideStep.do'),
  /** Words the facilitator can use. */
  say: field(prose(600).optional(), 'guideStep.say'),
  /** How the participants sit. */
  grouping: field(choice('grouping', groupings).optional(), 'guideStep.grouping'),
});
/** Output of {@link GuideStepSchema}. */
export type GuideStep = z.output<typeof GuideStepSchema>;

const phase = () => z.array(GuideStepSchema).max(20).default([]);

/** How to run a method (metodguide). */
export const GuideSchema = z.strictObject({
  /** The method's name. */
  title: field(line(100), 'guide.title'),
  /** What becomes possible with it. */
  purpose: field(prose(400), 'guide.purpose'),
  /** Situations it suits. */
  whenToUse: field(prose(600), 'guide.whenToUse'),
  /** Situations it does not suit. */
  whenNotToUse: field(prose(600), 'guide.whenNotToUse'),
  /** Themes it trains. */
  themes: field(references('theme'), 'guide.themes'),
  /** Areas it belongs to, if it is about certain areas. */
  areas: field(references('area'), 'guide.areas'),
  /** How many can take part. */
  groupSize: field(
    z
      .strictObject({
        /** Fewest participants. */
        min: field(z.int().min(1).max(500), 'guide.groupSize.min'),
        /** Most participants. */
        max: field(z.int().min(1).max(500), 'guide.groupSize.max'),
      })
      .refine((size) => size.min <= size.max, {
        path: ['max'],
        params: { problem: 'max-below-min' },
      }),
    'guide.groupSize',
  ),
  /** How long it takes, in minutes. */
  minutes: field(
    z.strictObject({
      /** To prepare. */
      prepare: field(minutes(), 'guide.minutes.prepare'),
      /** To run, with everyone there. */
      run: field(minutes(), 'guide.minutes.run'),
    }),
    'guide.minutes',
  ),
  /** Where it can be run; at least one. */
  formats: field(uniqueList(choice('format', formats)).min(1), 'guide.formats'),
  /** How much it asks of the one who leads. */
  difficulty: field(choice('difficulty', difficulties), 'guide.difficulty'),
  /** What is needed. */
  materials: field(lines(200), 'guide.materials'),
  /** What happens before, during and after. */
  phases: field(
    z.strictObject({
      /** Preparation, at home or by the facilitator. */
      before: field(phase(), 'guide.phases.before'),
      /** With everyone there; at least one step. */
      during: field(z.array(GuideStepSchema).min(1).max(30), 'guide.phases.during'),
      /** Follow-up in one's own work. */
      after: field(phase(), 'guide.phases.after'),
    }),
    'guide.phases',
  ),
  /** Advice from those who have run it. */
  tips: field(lines(400), 'guide.tips'),
  /** Ways to do it differently. */
  variations: field(lines(400), 'guide.variations'),
  /** Guides that go well with it. */
  related: field(references('guide'), 'guide.related'),
  /** Where the method comes from. */
  source: field(line(300).optional(), 'guide.source'),
  /** Other names, for search. */
  aliases: field(lines(60), 'guide.aliases'),
  /** How readers ask for it, for search. */
  questions: entryQuestions(),
});
/** What an editor writes for a {@link GuideSchema}. */
export type GuideInput = z.input<typeof GuideSchema>;
/** Front matter of a valid guide, defaults filled in. */
export type Guide = z.output<typeof GuideSchema>;
