import { given, type SomeProblemTexts } from '../../problem-text.ts';
import { askToCorrect, size } from './words.ts';

/** Problems with a file as a whole. */
export const fileProblems = {
  'not-utf8': {
    message: () => 'Filen är inte text i formatet UTF-8, så å, ä och ö kan inte läsas säkert.',
    fix: () => 'Öppna filen i en textredigerare och spara den med teckenkodningen UTF-8.',
    fixInForm: () => askToCorrect,
  },
  'file-too-large': {
    message: (p) => `Texten är ${size(p['bytes'])}. Gränsen är ${size(p['max'])}.`,
    fix: () => 'Dela upp den på flera, eller ta bort det som har klistrats in av misstag.',
  },
  'bad-file-name': {
    message: (p) =>
      `Filnamnet ”${p['name']}” kan inte bli en adress. Bara a–z, 0–9 och bindestreck får användas.`,
    fix: (p) => `Döp om filen till ”${p['suggestion']}”.`,
    fixInForm: () => askToCorrect,
  },
  'misplaced-file': {
    message: () => 'Filen ligger i fel mapp och kommer inte med på webbplatsen.',
    fix: (p) => `Flytta den till ${p['folder']}.`,
    fixInForm: () => askToCorrect,
  },
  'unreadable-file': {
    message: (p) => `Filen går inte att läsa${given(p, 'reason', (reason) => ` (${reason})`)}.`,
    fix: () => 'Kontrollera att filen finns kvar och att du har rätt att läsa den.',
    fixInForm: () => askToCorrect,
  },
  'duplicate-id': {
    message: (p) => `Namnet ”${p['id']}” används redan av ${p['otherFile']}.`,
    fix: () => 'Döp om den ena filen, så att båda får en egen adress.',
    fixInForm: () => 'Ge den ett annat namn, så får den en egen adress.',
  },
  'taken-address': {
    message: (p) =>
      `En sida kan inte heta ”${p['id']}”. Webbplatsen har redan något på den adressen.`,
    fix: () => 'Döp om filen.',
    fixInForm: () => 'Ge den ett annat namn, så får den en egen adress.',
  },
  'year-mismatch': {
    message: (p) => `Datumet är ${p['date']}, men filen ligger i mappen för ${p['year']}.`,
    fix: (p) => `Flytta filen till mappen ${String(p['date']).slice(0, 4)}, eller rätta datumet.`,
    fixInForm: () =>
      'Rätta datumet. Är det rätt? Be den som sköter webbplatsen att flytta reflektionen.',
  },
} satisfies SomeProblemTexts;
