import { z } from 'zod';
import { moduleKinds, sessionKinds } from './enums.ts';
import { field } from './field.ts';
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
} from './values.ts';

/** A stretch of time while the group is together. */
export const SessionSchema = z.strictObject({
  /** How long, in minutes. */
  minutes: field(minutes(), 'Minuter', 'Hur lång tid det tar.'),
  /** What the group does. */
  activity: field(line(300), 'Aktivitet', 'Vad gruppen gör.'),
  /** Whether it is mostly theory, practice or reflection. */
  kind: field(
    choice('sessionKind', sessionKinds),
    'Slag',
    'Om det mest är teori, övning eller reflektion.',
  ),
  /** The method used. */
  guide: field(reference('guide').optional(), 'Metod', 'Metoden som används.'),
});
/** Output of {@link SessionSchema}. */
export type Session = z.output<typeof SessionSchema>;

/** One module: own preparation, time together, and trying it in one's own work. */
export const ModuleSchema = z.strictObject({
  /** Its id, unique within the programme; part of its address. */
  id: field(
    id(),
    'Id',
    'Modulens id inom programmet.',
    'Små bokstäver a–z, siffror och bindestreck.',
  ),
  /** Its name. */
  title: field(line(100), 'Namn', 'Modulens namn.'),
  /** The theme it trains. */
  theme: field(reference('theme'), 'Samverkanstema', 'Temat som modulen övar.'),
  /** How long it is. */
  kind: field(choice('moduleKind', moduleKinds), 'Längd', 'Heldag, halvdag eller kort pass.'),
  /** Planned dates. */
  dates: field(
    uniqueList(date()).default([]),
    'Datum',
    'Planerade tillfällen.',
    'Skriv ÅÅÅÅ-MM-DD.',
  ),
  /** Before: why. */
  before: field(
    z.strictObject({
      /** Questions to think about alone. */
      questions: field(
        lines(300),
        'Frågor att fundera på',
        'Frågor som deltagaren tänker igenom själv.',
      ),
      /** Things to prepare. */
      tasks: field(lines(300), 'Att förbereda', 'Uppgifter före träffen.'),
    }),
    'Före',
    'Varför: egen reflektion, behov och mål.',
  ),
  /** During: how. */
  during: field(
    z.array(SessionSchema).min(1).max(40),
    'Under',
    'Hur: öva, upprepa, slipa och reflektera tillsammans.',
  ),
  /** After: what. */
  after: field(
    z.strictObject({
      /** Things to try in one's own work. */
      tasks: field(lines(300), 'Att pröva', 'Uppgifter i det egna arbetet.'),
      /** Questions to reflect on. */
      questions: field(lines(300), 'Frågor att reflektera över', 'Frågor efter att ha prövat.'),
    }),
    'Efter',
    'Vad: pröva hemma, se resultat, anpassa.',
  ),
});
/** Output of {@link ModuleSchema}. */
export type Module = z.output<typeof ModuleSchema>;

/** An ordered training (träningsprogram). */
export const ProgrammeSchema = z.strictObject({
  /** Its name. */
  title: field(line(100), 'Namn', 'Programmets namn.'),
  /** Who it is for. */
  audience: field(prose(400), 'För vem', 'Vilka programmet vänder sig till.'),
  /** What the participants will be able to do; at least one. */
  goals: field(z.array(line(300)).min(1), 'Mål', 'Vad deltagarna kan efteråt.'),
  /** Parties that train together. */
  parties: field(references('party'), 'Parter', 'Organisationer som tränar tillsammans.'),
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
    'Moduler',
    'Modulerna i ordning.',
  ),
  /** What shows that the training had an effect. */
  signs: field(
    z.strictObject({
      /** After 30 days. */
      days30: field(lines(300), 'Efter 30 dagar', 'Vad som märks efter en månad.'),
      /** After 90 days. */
      days90: field(lines(300), 'Efter 90 dagar', 'Vad som märks efter tre månader.'),
    }),
    'Tecken på effekt',
    'Vad som visar att träningen gjort skillnad.',
  ),
});
/** What an editor writes for a {@link ProgrammeSchema}. */
export type ProgrammeInput = z.input<typeof ProgrammeSchema>;
/** Front matter of a valid programme, defaults filled in. */
export type Programme = z.output<typeof ProgrammeSchema>;
