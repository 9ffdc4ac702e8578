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
export const SessionSchema = z.strictObject({
  /** How long, in minutes. */
  minutes: field(
    minutes(),
    'Minuter',
    'Hur lång tid det tar.',
    'Räkna in förflyttning mellan rum.',
  ),
  /** What the group does. */
  activity: field(line(300), 'Aktivitet', 'Vad gruppen gör.', 'En mening.'),
  /** Whether it is mostly theory, practice or reflection. */
  kind: field(
    choice('sessionKind', sessionKinds),
    'Slag',
    'Om det mest är teori, övning eller reflektion.',
    'Pauser hör till det de ligger i.',
  ),
  /** The method used. */
  guide: field(
    reference('guide').optional(),
    'Metod',
    'Metoden som används.',
    'Lämna tomt om aktiviteten inte följer någon metod.',
  ),
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
  title: field(line(100), 'Namn', 'Modulens namn.', 'Säg vad den handlar om.'),
  /** The theme it trains. */
  theme: field(
    reference('theme'),
    'Samverkanstema',
    'Temat som modulen övar.',
    'Välj det som tar mest plats.',
  ),
  /** How long it is. */
  kind: field(
    choice('moduleKind', moduleKinds),
    'Längd',
    'Heldag, halvdag eller kort pass.',
    'Minuterna räknas samman av aktiviteterna.',
  ),
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
        'En fråga per rad, högst fyra.',
      ),
      /** Things to prepare. */
      tasks: field(
        lines(300),
        'Att förbereda',
        'Uppgifter före träffen.',
        'En uppgift per rad, som går att bli klar med.',
      ),
    }),
    'Före',
    'Varför: egen reflektion, behov och mål.',
    'Ungefär fyra tiondelar av lärandet sker här.',
  ),
  /** During: how. */
  during: field(
    z.array(SessionSchema).min(1).max(40),
    'Under',
    'Hur: öva, upprepa, slipa och reflektera tillsammans.',
    'Växla mellan teori, övning och reflektion. Övning ska ta mest tid.',
  ),
  /** After: what. */
  after: field(
    z.strictObject({
      /** Things to try in one's own work. */
      tasks: field(
        lines(300),
        'Att pröva',
        'Uppgifter i det egna arbetet.',
        'En uppgift per rad, som går att göra inom två veckor.',
      ),
      /** Questions to reflect on. */
      questions: field(
        lines(300),
        'Frågor att reflektera över',
        'Frågor efter att ha prövat.',
        'En fråga per rad. Fråga vad som hände, inte om det gick bra.',
      ),
    }),
    'Efter',
    'Vad: pröva hemma, se resultat, anpassa.',
    'Ungefär fyra tiondelar av lärandet sker här.',
  ),
});
/** Output of {@link ModuleSchema}. */
export type Module = z.output<typeof ModuleSchema>;

/** An ordered training (träningsprogram). */
export const ProgrammeSchema = z.strictObject({
  /** Its name. */
  title: field(line(100), 'Namn', 'Programmets namn.', 'Säg vad man blir bättre på.'),
  /** Who it is for. */
  audience: field(
    prose(400),
    'För vem',
    'Vilka programmet vänder sig till.',
    'Roll och förkunskaper, och hur många som går samtidigt.',
  ),
  /** What the participants will be able to do; at least one. */
  goals: field(
    z.array(line(300)).min(1),
    'Mål',
    'Vad deltagarna kan efteråt.',
    'Ett mål per rad. Börja med ett verb.',
  ),
  /** Parties that train together. */
  parties: field(
    references('party'),
    'Parter',
    'Organisationer som tränar tillsammans.',
    'Lämna tomt om det inte är bestämt.',
  ),
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
    'Varje modul har tre delar: före, under och efter.',
  ),
  /** What shows that the training had an effect. */
  signs: field(
    z.strictObject({
      /** After 30 days. */
      days30: field(
        lines(300),
        'Efter 30 dagar',
        'Vad som märks efter en månad.',
        'Ett tecken per rad, som går att se eller höra.',
      ),
      /** After 90 days. */
      days90: field(
        lines(300),
        'Efter 90 dagar',
        'Vad som märks efter tre månader.',
        'Ett tecken per rad, som går att se eller höra.',
      ),
    }),
    'Tecken på effekt',
    'Vad som visar att träningen gjort skillnad.',
    'Sådant som andra än deltagarna kan märka.',
  ),
  /** How readers ask for it, for search. */
  questions: entryQuestions(),
});
/** What an editor writes for a {@link ProgrammeSchema}. */
export type ProgrammeInput = z.input<typeof ProgrammeSchema>;
/** Front matter of a valid programme, defaults filled in. */
export type Programme = z.output<typeof ProgrammeSchema>;
