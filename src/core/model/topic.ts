import { z } from 'zod';
import { field } from './field-metadata.ts';
import { entryQuestions } from './search-words.ts';
import { date, line, lines, prose, reference } from './value-schemas.ts';

/** An agreement or insurance listed under a topic. */
const AgreementSchema = z.strictObject({
  /** The name people know it by, such as ITP 1 or TFA. */
  name: field(line(80), 'agreement.name'),
  /** Other words for it. */
  aliases: field(lines(80), 'agreement.aliases'),
});
/** A change in rules that makes older practices on the topic due for review. */
const RuleChangeSchema = z.strictObject({
  /** The day the change took effect. */
  date: field(date(), 'ruleChange.date'),
  /** What changed, in a sentence. */
  what: field(line(300), 'ruleChange.what'),
});
/** The fields that areas and themes have in common: both are ways to group practices. */
export const topicShape = {
  /** The name readers see. */
  title: field(line(80), 'topic.title'),
  /** One sentence for lists and search results. */
  summary: field(line(240), 'topic.summary'),
  /** What it covers, in one or a few paragraphs of plain text. */
  description: field(prose(2000), 'topic.description'),
  /** Words people use for it, for search. */
  aliases: field(lines(60), 'topic.aliases'),
  /** How readers ask when they need what is here and do not know what it is called; for search. */
  questions: entryQuestions(),
  /** Agreements and insurances that belong here. */
  agreements: field(z.array(AgreementSchema).default([]), 'topic.agreements'),
  /** Place among its siblings; lowest first, ties by name. */
  order: field(z.int().min(0).max(9999).default(100), 'topic.order'),
  /** Months after which a practice here is due for review; the site's interval when left out. */
  reviewMonths: field(z.int().min(1).max(120).optional(), 'topic.reviewMonths'),
  /** Changes in rules; a practice last supported before one is due for review. */
  ruleChanges: field(z.array(RuleChangeSchema).default([]), 'topic.ruleChanges'),
  /** The team to ask. */
  contact: field(reference('team').optional(), 'topic.contact'),
};
