import { z } from 'zod';
import { difficulties, formats, groupings } from './enums.ts';
import { field } from './field-metadata.ts';
import { entryQuestions } from './search-words.ts';
import { choice, line, lines, minutes, prose, references, uniqueList } from './value-schemas.ts';

/** One step of a method. */
export const GuideStepSchema = z.strictObject({
  /** What the step is called. */
  title: field(line(100), 'Rubrik', 'Vad steget kallas.', 'Två eller tre ord.'),
  /** How long it takes, in minutes. */
  minutes: field(
    minutes(),
    'Minuter',
    'Hur lång tid steget tar.',
    '0 om det görs på egen hand utan klocka.',
  ),
  /** What the facilitator does. */
  do: field(
    prose(1200),
    'Gör',
    'Vad den som leder gör, och vad gruppen gör.',
    'Skriv i ordning, i presens.',
  ),
  /** Words the facilitator can use. */
  say: field(prose(600).optional(), 'Säg', 'Ord att säga högt.', 'Skriv som du skulle säga det.'),
  /** How the participants sit. */
  grouping: field(
    choice('grouping', groupings).optional(),
    'Gruppering',
    'Hur deltagarna sitter under steget.',
    'Lämna tomt om det inte spelar någon roll.',
  ),
});
/** Output of {@link GuideStepSchema}. */
export type GuideStep = z.output<typeof GuideStepSchema>;

const phase = () => z.array(GuideStepSchema).max(20).default([]);

/** How to run a method (metodguide). */
export const GuideSchema = z.strictObject({
  /** The method's name. */
  title: field(line(100), 'Namn', 'Metodens namn.', 'Det namn som folk säger, helst ett ord.'),
  /** What becomes possible with it. */
  purpose: field(prose(400), 'Syfte', 'Vad som blir möjligt.', 'En eller två meningar.'),
  /** Situations it suits. */
  whenToUse: field(
    prose(600),
    'När den passar',
    'Lägen då metoden gör nytta.',
    'Beskriv vad gruppen märker när den behövs.',
  ),
  /** Situations it does not suit. */
  whenNotToUse: field(
    prose(600),
    'När den inte passar',
    'Lägen då något annat är bättre.',
    'Var ärlig. Det sparar en dålig eftermiddag för någon.',
  ),
  /** Themes it trains. */
  themes: field(
    references('theme'),
    'Samverkansteman',
    'Teman som metoden övar.',
    'Ett till tre. Det första är det viktigaste.',
  ),
  /** Areas it belongs to, if it is about certain areas. */
  areas: field(
    references('area'),
    'Avtalsområden',
    'Områden, om metoden hör till vissa.',
    'Lämna tomt om den passar överallt.',
  ),
  /** How many can take part. */
  groupSize: field(
    z
      .strictObject({
        /** Fewest participants. */
        min: field(
          z.int().min(1).max(500),
          'Minst',
          'Minsta antal deltagare.',
          'Färre än så blir det en annan övning.',
        ),
        /** Most participants. */
        max: field(
          z.int().min(1).max(500),
          'Högst',
          'Största antal deltagare.',
          'Fler än så hinner alla inte till tals.',
        ),
      })
      .refine((size) => size.min <= size.max, {
        path: ['max'],
        params: { problem: 'max-below-min' },
      }),
    'Gruppstorlek',
    'Hur många som kan vara med.',
    'Räkna inte den som leder.',
  ),
  /** How long it takes, in minutes. */
  minutes: field(
    z.strictObject({
      /** To prepare. */
      prepare: field(
        minutes(),
        'Förbereda',
        'Minuter att förbereda.',
        'För den som leder, som gjort det någon gång förut.',
      ),
      /** To run, with everyone there. */
      run: field(
        minutes(),
        'Genomföra',
        'Minuter att genomföra, med alla på plats.',
        'Stegens minuter under ”Under” bör bli lika många.',
      ),
    }),
    'Tid',
    'Hur lång tid metoden tar.',
    'Tiden för en grupp av vanlig storlek.',
  ),
  /** Where it can be run; at least one. */
  formats: field(
    uniqueList(choice('format', formats)).min(1),
    'Format',
    'Var metoden går att genomföra.',
    'Ta bara med det som är prövat.',
  ),
  /** How much it asks of the one who leads. */
  difficulty: field(
    choice('difficulty', difficulties),
    'Svårighet',
    'Hur mycket metoden kräver av den som leder.',
    'Tänk på en kollega som leder för första gången.',
  ),
  /** What is needed. */
  materials: field(
    lines(200),
    'Det här behövs',
    'Sådant som ska finnas på plats.',
    'En sak per rad.',
  ),
  /** What happens before, during and after. */
  phases: field(
    z.strictObject({
      /** Preparation, at home or by the facilitator. */
      before: field(
        phase(),
        'Före',
        'Det som görs innan gruppen möts.',
        'Lämna tomt om inget behövs.',
      ),
      /** With everyone there; at least one step. */
      during: field(
        z.array(GuideStepSchema).min(1).max(30),
        'Under',
        'Det som görs tillsammans.',
        'Minst ett steg. Minuterna summeras på sidan.',
      ),
      /** Follow-up in one's own work. */
      after: field(
        phase(),
        'Efter',
        'Det som görs i det egna arbetet efteråt.',
        'Lämna tomt om inget behövs.',
      ),
    }),
    'Genomförande',
    'Stegen före, under och efter.',
    'En ny ledare ska kunna följa dem utan annan hjälp.',
  ),
  /** Advice from those who have run it. */
  tips: field(
    lines(400),
    'Tips och fallgropar',
    'Råd från dem som lett metoden.',
    'Ett råd per rad, gärna sådant som gått snett en gång.',
  ),
  /** Ways to do it differently. */
  variations: field(
    lines(400),
    'Varianter',
    'Sätt att göra på ett annat vis.',
    'En variant per rad: digitalt, kortare, större grupp.',
  ),
  /** Guides that go well with it. */
  related: field(
    references('guide'),
    'Närliggande metoder',
    'Metoder som passar ihop med den här.',
    'Två eller tre, inte alla.',
  ),
  /** Where the method comes from. */
  source: field(
    line(300).optional(),
    'Ursprung',
    'Varifrån metoden kommer.',
    'Lämna tomt om den är er egen.',
  ),
  /** Other names, for search. */
  aliases: field(
    lines(60),
    'Andra ord',
    'Ord som folk söker på när de menar den här metoden.',
    'Även gamla namn och vardagsord.',
  ),
  /** How readers ask for it, for search. */
  questions: entryQuestions(),
});
/** What an editor writes for a {@link GuideSchema}. */
export type GuideInput = z.input<typeof GuideSchema>;
/** Front matter of a valid guide, defaults filled in. */
export type Guide = z.output<typeof GuideSchema>;
