import { z } from 'zod';
import { field } from './field-metadata.ts';
import { entryQuestions } from './search-words.ts';
import { date, line, lines, prose, reference } from './value-schemas.ts';

/** An agreement or insurance listed under a topic. */
export const AgreementSchema = z.strictObject({
  /** The name people know it by, such as ITP 1 or TFA. */
  name: field(
    line(80),
    'Namn',
    'Avtalets eller försäkringens namn.',
    'Så som det brukar skrivas, till exempel ITP 1.',
  ),
  /** Other words for it. */
  aliases: field(
    lines(80),
    'Andra namn',
    'Andra sätt att skriva eller säga namnet.',
    'Sådant som folk söker på.',
  ),
});
/** Output of {@link AgreementSchema}. */
export type Agreement = z.output<typeof AgreementSchema>;

/** A change in rules that makes older practices on the topic due for review. */
export const RuleChangeSchema = z.strictObject({
  /** The day the change took effect. */
  date: field(date(), 'Datum', 'Dagen då ändringen började gälla.', 'Skriv ÅÅÅÅ-MM-DD.'),
  /** What changed, in a sentence. */
  what: field(
    line(300),
    'Vad som ändrades',
    'Vad ändringen innebär.',
    'En mening som en kollega förstår utan bakgrund.',
  ),
});
/** Output of {@link RuleChangeSchema}. */
export type RuleChange = z.output<typeof RuleChangeSchema>;

/** The fields that areas and themes have in common: both are ways to group practices. */
export const topicShape = {
  /** The name readers see. */
  title: field(line(80), 'Namn', 'Namnet som läsare ser.', 'Kort, utan förkortningar.'),
  /** One sentence for lists and search results. */
  summary: field(
    line(240),
    'Sammanfattning',
    'En mening som visas i listor och sökträffar.',
    'Vad hittar man här?',
  ),
  /** What it covers, in one or a few paragraphs of plain text. */
  description: field(
    prose(2000),
    'Beskrivning',
    'Vad som ingår, och vad som inte gör det.',
    'En blank rad ger ett nytt stycke.',
  ),
  /** Words people use for it, for search. */
  aliases: field(
    lines(60),
    'Andra ord',
    'Ord som folk använder när de menar det här.',
    'Till exempel sjukskriven, mammaledig, arbetsolycka.',
  ),
  /** How readers ask when they need what is here and do not know what it is called; for search. */
  questions: entryQuestions(),
  /** Agreements and insurances that belong here. */
  agreements: field(
    z.array(AgreementSchema).default([]),
    'Avtal och försäkringar',
    'De avtal och försäkringar som hör hit.',
    'Bara namn. Villkoren står hos den som har försäkringen.',
  ),
  /** Place among its siblings; lowest first, ties by name. */
  order: field(
    z.int().min(0).max(9999).default(100),
    'Ordning',
    'Platsen i listor, lägst först.',
    'Lika tal sorteras efter namn.',
  ),
  /** Months after which a practice here is due for review; the site's interval when left out. */
  reviewMonths: field(
    z.int().min(1).max(120).optional(),
    'Månader till granskning',
    'Efter så många månader utan stöd behöver ett arbetssätt här granskas.',
    'Lämna tomt för att följa webbplatsens gemensamma tid.',
  ),
  /** Changes in rules; a practice last supported before one is due for review. */
  ruleChanges: field(
    z.array(RuleChangeSchema).default([]),
    'Regeländringar',
    'Ändringar som gör att äldre arbetssätt behöver granskas.',
    'Arbetssätt som senast fick stöd före datumet visas som i behov av granskning.',
  ),
  /** The team to ask. */
  contact: field(
    reference('team').optional(),
    'Team att fråga',
    'Teamet som svarar på frågor här.',
    'Teamets brevlåda visas på sidan.',
  ),
};
