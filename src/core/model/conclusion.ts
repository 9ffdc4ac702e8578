import { z } from 'zod';
import { perspectives, type ConclusionType } from './enums.ts';
import { field, typeTag } from './field-metadata.ts';
import { otherNames, otherNamesField, questions, questionsField } from './search-words.ts';
import { choices, line, newPracticeId, prose, reference, references } from './value-schemas.ts';

const type = <T extends ConclusionType>(value: T) =>
  field(
    typeTag('conclusionType', value),
    'Slag',
    'Vad slutsatsen gör med arbetssättet.',
    'Finns arbetssättet redan? Då är det inte nytt, utan bekräftas, vidareutvecklas eller ifrågasätts.',
  );
const name = () =>
  field(
    line(100),
    'Namn',
    'Namnet på arbetssättet.',
    'Börja med ett verb: ”Ring tillbaka samma dag”.',
  );
const situation = () =>
  field(
    prose(400),
    'När det här händer',
    'Situationen som en läsare känner igen.',
    'Skriv det som hörs eller syns när det händer.',
  );
const statement = () =>
  field(
    prose(400),
    'Bästa arbetssättet',
    'Meningen att komma ihåg.',
    'En mening som går att säga högt till en kollega.',
  );
const steps = () => z.array(line(400)).min(1).max(20);
const stepsField = <S extends z.ZodType>(schema: S) =>
  field(schema, 'Gör så här', 'Vad man gör, i ordning.', 'Ett steg per rad, högst sju om det går.');
const pitfalls = () => z.array(line(300)).max(12);
const pitfallsField = <S extends z.ZodType>(schema: S) =>
  field(
    schema,
    'Fallgropar',
    'Sådant som brukar gå fel.',
    'En per rad. Ta det ni själva har gått i.',
  );
const notWhen = () =>
  field(
    prose(400).optional(),
    'När det inte passar',
    'Lägen då man hellre gör något annat.',
    'Skriv gärna vad man gör i stället.',
  );

/** The wording a practice gets when it is brought in. */
const wordingShape = {
  /** The id the practice gets, unique on the site, and keeps. */
  practice: field(
    newPracticeId(),
    'Adress',
    'Arbetssättets id, sista delen av dess adress.',
    'Sätts en gång och ändras aldrig.',
  ),
  /** Its name. */
  name: name(),
  /** The trigger a reader recognises. */
  situation: situation(),
  /** The sentence to remember. */
  statement: statement(),
  /** Why it works. */
  why: field(
    prose(800),
    'Varför det fungerar',
    'Varför det här brukar ge ett bra resultat.',
    'Säg vad som händer hos den andra, inte bara att det går bra.',
  ),
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
  areas: field(
    references('area'),
    'Avtalsområden',
    'Områden, om de är färre än reflektionens.',
    'Lämna tomt för att följa reflektionen.',
  ),
  /** Its themes, where narrower than the reflection's. */
  themes: field(
    references('theme'),
    'Samverkansteman',
    'Teman, om de är färre än reflektionens.',
    'Lämna tomt för att följa reflektionen.',
  ),
  /** Its perspectives, where narrower than the reflection's. */
  perspectives: field(
    choices('perspective', perspectives),
    'Perspektiv',
    'Perspektiv, om de är färre än reflektionens.',
    'Lämna tomt för att följa reflektionen.',
  ),
};

const practice = () =>
  field(
    reference('practice'),
    'Arbetssätt',
    'Arbetssättet som slutsatsen gäller.',
    'Välj bland dem som finns. Kontrollera lydelsen innan du väljer.',
  );

/** Brings in a practice (Nytt arbetssätt). */
export const IntroducesSchema = z.strictObject({
  /** What the conclusion does. */
  type: type('introduces'),
  ...wordingShape,
});

/** The practice worked again (Bekräftar). */
export const ConfirmsSchema = z.strictObject({
  /** What the conclusion does. */
  type: type('confirms'),
  /** The practice that worked. */
  practice: practice(),
  /** What was seen this time. */
  note: field(
    prose(600),
    'Iakttagelse',
    'Vad som visade att det fungerade den här gången.',
    'Något som hördes, syntes eller gick att räkna.',
  ),
});

/** A better wording of a practice (Vidareutvecklar). At least one field is changed. */
export const RefinesSchema = z
  .strictObject({
    /** What the conclusion does. */
    type: type('refines'),
    /** The practice that is refined. */
    practice: practice(),
    /** New name, if changed. */
    name: field(
      line(100).optional(),
      'Nytt namn',
      'Ett bättre namn på arbetssättet.',
      'Lämna tomt om namnet är bra.',
    ),
    /** New situation, if changed. */
    situation: field(
      prose(400).optional(),
      'Ny situation',
      'En bättre beskrivning av när det händer.',
      'Lämna tomt om den är bra.',
    ),
    /** New statement, if changed. */
    statement: field(
      prose(400).optional(),
      'Ny lydelse',
      'En bättre mening att komma ihåg.',
      'Lämna tomt om den är bra.',
    ),
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
    why: field(
      prose(800),
      'Varför ändringen',
      'Vad ni lärde er som gör ändringen bättre.',
      'Den som använt den gamla lydelsen ska förstå varför den ändras.',
    ),
  })
  .refine(
    ({ type: _type, practice: _practice, why: _why, ...changed }) =>
      Object.values(changed).some((value) => value !== undefined),
    { path: ['type'], params: { problem: 'refines-nothing' } },
  );

/** It did not work, or not here (Ifrågasätter). */
export const QuestionsSchema = z.strictObject({
  /** What the conclusion does. */
  type: type('questions'),
  /** The practice that did not work. */
  practice: practice(),
  /** What spoke against it. */
  why: field(
    prose(800),
    'Varför',
    'Vad som talade emot arbetssättet.',
    'Beskriv vad som hände, utan att döma den som prövade.',
  ),
  /** In which circumstances. */
  context: field(
    prose(600),
    'I vilket läge',
    'Omständigheterna den här gången.',
    'Det hjälper läsaren att avgöra om det gäller dem.',
  ),
});

/** A new practice takes over from an older one (Ersätter). */
export const ReplacesSchema = z.strictObject({
  /** What the conclusion does. */
  type: type('replaces'),
  /** The older practice. */
  practice: field(
    reference('practice'),
    'Arbetssätt som ersätts',
    'Det äldre arbetssättet.',
    'Dess sida finns kvar och visar vidare till det nya.',
  ),
  /** The practice that takes over. */
  by: field(
    z.strictObject(wordingShape),
    'Nytt arbetssätt',
    'Arbetssättet som tar över.',
    'Fyll i det som ett nytt arbetssätt.',
  ),
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
/** The wording of a practice as it is brought in: id, name, situation, statement and so on. */
export type IntroducedPractice = ConclusionOf<'replaces'>['by'];
