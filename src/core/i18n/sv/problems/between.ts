import { choices } from '../choices.ts';
import { fields } from '../fields.ts';
import { given, type SomeProblemTexts } from '../../problem-text.ts';
import { didYouMean } from './words.ts';

/** Texts of problems between entries. */
export const betweenProblems = {
  'unknown-reference': {
    message: (p) => `${p['kindLabel']} ”${p['value']}” i ”${p['field']}” finns inte.`,
    fix: (p) => `${didYouMean(p)}Välj en som finns, eller lägg till den först.`,
  },
  'dead-link': {
    message: (p) => `Länken ”${p['href']}” leder till en sida som inte finns.`,
    fix: (p) => `${didYouMean(p)}Rätta adressen, eller ta bort länken.`,
  },
  'dead-anchor': {
    message: (p) => `Länken ”${p['href']}” leder till en rubrik som inte finns på sidan.`,
    fix: () => 'Öppna sidan, följ länken i dess innehållsförteckning och använd den adressen.',
  },
  'practice-introduced-twice': {
    message: (p) =>
      `Arbetssättet ”${p['practice']}” infördes redan i ${p['otherFile']}${given(p, 'otherLine', (line) => `, rad ${line}`)}.`,
    fix: () =>
      'Är det samma arbetssätt? Bekräfta eller vidareutveckla det i stället (confirms eller refines). Annars: ge det nya ett eget id.',
    fixInForm: () =>
      `Är det samma arbetssätt? Välj ”${choices.conclusionType.confirms}” eller ”${choices.conclusionType.refines}” i stället. Annars: ge det nya en egen adress.`,
  },
  'practice-unknown': {
    message: (p) => `Arbetssättet ”${p['value']}” har inte införts av någon reflektion.`,
    fix: (p) =>
      given(
        p,
        'nearest',
        (near) => `Menade du ”${near}”${given(p, 'nearestFile', (file) => ` (i ${file})`)}?`,
        'Rätta id:t, eller inför arbetssättet först (introduces).',
      ),
    fixInForm: (p) =>
      `${didYouMean(p)}Rätta adressen, eller lägg först till arbetssättet som ”${choices.conclusionType.introduces}”.`,
  },
  'conclusion-before-introduction': {
    message: (p) =>
      `Slutsatsen är från ${p['date']}, men arbetssättet ”${p['practice']}” infördes först ${p['introducedDate']} i ${p['introducedFile']}.`,
    fix: () => 'Rätta det datum som är fel, i någon av de två reflektionerna.',
  },
  'replaces-itself': {
    message: (p) => `Arbetssättet ”${p['practice']}” ersätter sig självt.`,
    fix: () =>
      'Ge det nya arbetssättet ett eget id i ”by”. Ändras bara lydelsen? Vidareutveckla det i stället (refines).',
    fixInForm: () =>
      `Ge det nya arbetssättet en egen adress i ”${fields['replaces.by'].label}”. Ändras bara lydelsen? Välj ”${choices.conclusionType.refines}” i stället.`,
  },
  'replace-cycle': {
    message: (p) => `Arbetssätten ersätter varandra i en ring: ${p['path']}.`,
    fix: () => 'Ta bort ett av ersättandena, så att det finns ett som gäller.',
  },
  'replaced-twice': {
    message: (p) => `Arbetssättet ”${p['practice']}” är redan ersatt i ${p['otherFile']}.`,
    fix: () => 'Låt bara den ena reflektionen ersätta det. Den andra kan ersätta det nyare.',
  },
  'vanished-address': {
    message: (p) => `Adressen ${p['address']} har varit publicerad och finns inte längre.`,
    fix: (p) =>
      `Lägg till ${p['address']} under addresses i redirects.yaml, med ”to” om sidan har flyttat eller ”retired” om den är borttagen.`,
    fixInForm: (p) =>
      `Lägg till ${p['address']} i ”${fields['redirects.addresses'].label}”, med ”${fields['formerAddress.to'].label}” om sidan har flyttat eller ”${fields['formerAddress.retired'].label}” om den är borttagen.`,
  },
  'redirect-to-nowhere': {
    message: (p) => `${p['from']} skickar läsaren till ${p['to']}, som inte finns.`,
    fix: (p) => `${didYouMean(p)}Rätta adressen i ”to”, eller skriv ett skäl i ”retired”.`,
    fixInForm: (p) =>
      `${didYouMean(p)}Rätta ”${fields['formerAddress.to'].label}”, eller skriv i stället ”${fields['formerAddress.retired'].label}”.`,
  },
  'redirect-from-existing': {
    message: (p) => `${p['from']} står som tidigare adress, men sidan finns.`,
    fix: () => 'Ta bort raden ur redirects.yaml.',
    fixInForm: () => `Ta bort den ur ”${fields['redirects.addresses'].label}”.`,
  },
  'date-in-future': {
    message: (p) => `Datumet ${p['date']} har inte varit ännu.`,
    fix: () => 'Kontrollera årtalet. Dagen ska vara den då teamet reflekterade.',
  },
  'minutes-mismatch': {
    message: (p) =>
      `Metoden sägs ta ${p['run']} minuter, men stegen under ”during” blir ${p['sum']} minuter.`,
    fix: (p) => `Skriv run: ${p['sum']}, eller ändra stegens minuter.`,
    messageInForm: (p) =>
      `Metoden sägs ta ${p['run']} minuter, men stegen i ”${fields['guide.phases.during'].label}” blir ${p['sum']} minuter.`,
    fixInForm: (p) =>
      `Skriv ${p['sum']} i ”${fields['guide.minutes.run'].label}”, eller ändra stegens minuter.`,
  },
} satisfies SomeProblemTexts;
