import { z } from 'zod';
import { perspectives, type ConclusionType } from './enums.ts';
import { field, typeTag } from './field-metadata.ts';
import { otherNames, otherNamesField, questions, questionsField } from './search-words.ts';
import { choices, line, newPracticeId, prose, reference, references } from './value-schemas.ts';

const type = <T extends ConclusionType>(value: T) =>
  field(typeTag('conclusionType', value), 'practice.type');
const name = () => field(line(100), 'practice.name');
const situation = () => field(prose(400), 'practice.situation');
const statement = () => field(prose(400), 'practice.statement');
const steps = () => z.array(line(400)).min(1).max(20);
const stepsField = <S extends z.ZodType>(schema: S) => field(schema, 'practice.steps');
const pitfalls = () => z.array(line(300)).max(12);
const pitfallsField = <S extends z.ZodType>(schema: S) => field(schema, 'practice.pitfalls');
const notWhen = () => field(prose(400).optional(), 'practice.notWhen');

/** The wording a practice gets when it is introduced. */
const wordingShape = {
  /** The id the practice gets, unique on the site, and keeps. */
  practice: field(newPracticeId(), 'introduced.practice'),
  /** Its name. */
  name: name(),
  /** The trigger a reader recognises. */
  situation: situation(),
  /** The sentence to remember. */
  statement: statement(),
  /** Why it works. */
  why: field(prose(800), 'introduced.why'),
  /** What to do, in order. */
  steps: stepsField(steps()),
  /** What tends to go wrong. */
  pitfalls: pitfallsField(pitfalls().default([])),
  /** When something else is better. */
  notWhen: notWhen(),
  /** How readers ask for it, for search. */
  questions: questionsField(questions().default([])),
  /** Other names, for search. */
  aliases: otherNamesField(otherNames()),
  /** Its areas, where narrower than the reflection's. */
  areas: field(references('area'), 'introduced.areas'),
  /** Its themes, where narrower than the reflection's. */
  themes: field(references('theme'), 'introduced.themes'),
  /** Its perspectives, where narrower than the reflection's. */
  perspectives: field(choices('perspective', perspectives), 'introduced.perspectives'),
};

const practice = () => field(reference('practice'), 'practice.practice');

/** Brings in a practice (Nytt arbetssätt). */
const IntroducesSchema = z.strictObject({
  /** What the conclusion does. */
  type: type('introduces'),
  ...wordingShape,
});

/** The practice worked again (Bekräftar). */
const ConfirmsSchema = z.strictObject({
  /** What the conclusion does. */
  type: type('confirms'),
  /** The practice that worked. */
  practice: practice(),
  /** What was seen this time. */
  note: field(prose(600), 'confirms.note'),
});

/** A better wording of a practice (Vidareutvecklar). At least one field is changed. */
const RefinesSchema = z
  .strictObject({
    /** What the conclusion does. */
    type: type('refines'),
    /** The practice that is refined. */
    practice: practice(),
    /** New name, if changed. */
    name: field(line(100).optional(), 'refines.name'),
    /** New situation, if changed. */
    situation: field(prose(400).optional(), 'refines.situation'),
    /** New statement, if changed. */
    statement: field(prose(400).optional(), 'refines.statement'),
    /** New steps, if changed; they replace all the old ones. */
    steps: stepsField(steps().optional()),
    /** New pitfalls, if changed; they replace all the old ones. */
    pitfalls: pitfallsField(pitfalls().optional()),
    /** New limits, if changed. */
    notWhen: notWhen(),
    /** New questions, if changed; they replace all the old ones. */
    questions: questionsField(questions().optional()),
    /** New other names, if changed; they replace all the old ones. */
    aliases: otherNamesField(otherNames().unwrap().optional()),
    /** Why the change is an improvement. */
    why: field(prose(800), 'refines.why'),
  })
  .refine(
    ({ type: _type, practice: _practice, why: _why, ...changed }) =>
      Object.values(changed).some((value) => value !== undefined),
    { path: ['type'], params: { problem: 'refines-nothing' } },
  );

/** It did not work, or not here (Ifrågasätter). */
const QuestionsSchema = z.strictObject({
  /** What the conclusion does. */
  type: type('questions'),
  /** The practice that did not work. */
  practice: practice(),
  /** What spoke against it. */
  why: field(prose(800), 'questions.why'),
  /** In which circumstances. */
  context: field(prose(600), 'questions.context'),
});

/** A new practice takes over from an older one (Ersätter). */
export const ReplacesSchema = z.strictObject({
  /** What the conclusion does. */
  type: type('replaces'),
  /** The older practice. */
  practice: field(reference('practice'), 'replaces.practice'),
  /** The practice that takes over. */
  by: field(z.strictObject(wordingShape), 'replaces.by'),
});

/** One thing a reflection says about one practice. */
export const ConclusionSchema = z.discriminatedUnion('type', [
  IntroducesSchema,
  ConfirmsSchema,
  RefinesSchema,
  QuestionsSchema,
  ReplacesSchema,
]);
/** What an editor writes for a {@link ConclusionSchema}. */
export type ConclusionInput = z.input<typeof ConclusionSchema>;
/** A valid conclusion, defaults filled in. */
export type Conclusion = z.output<typeof ConclusionSchema>;
/** A conclusion of one type. */
export type ConclusionOf<T extends Conclusion['type']> = Extract<Conclusion, { type: T }>;
/** The wording of a practice as introduced: id, name, situation, statement and so on. */
export type IntroducedPractice = ConclusionOf<'replaces'>['by'];
