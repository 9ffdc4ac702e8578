import { aboutKinds, bodyHints } from './kinds.ts';

/** Texts of the forms in the editor, besides what the fields say themselves. */
export const form = {
  /** Summary of a part that nobody has named yet. */
  unnamed: 'Inget ifyllt än',
  /** Summary of a part without a name: the beginning of its text. */
  quoted: (text: string) => `”${text}”`,
  /** Summary of a conclusion before its practice is picked. */
  noPractice: 'Inget arbetssätt valt än',
  /** How to mend a text that is blank or too long. */
  length: (max: number) => `skriv något, högst ${max} tecken`,
  /** How to mend a line of text that is blank or too long. */
  lineLength: (max: number) => `skriv något på en rad, högst ${max} tecken`,
  /** How to mend a name that no address can be made of. */
  nameLength: (max: number) =>
    `skriv högst ${max} tecken på en rad, med minst en bokstav a–ö eller siffra`,
  /** How to mend an e-mail address. */
  email: 'skriv en hel adress, till exempel teamet@organisationen.se',
  /** How to mend an address on the site. */
  address: 'börja och sluta med snedstreck, till exempel /metoder/incheckning/',
  /** What one item of a list is called, by the field's name; after ”Lägg till”. */
  oneOf: {
    addresses: 'adress',
    after: 'steg',
    agreements: 'avtal eller försäkring',
    aliases: 'annat ord',
    before: 'steg',
    conclusions: 'slutsats',
    dates: 'tillfälle',
    days30: 'tecken på effekt',
    days90: 'tecken på effekt',
    during: 'steg',
    goals: 'mål',
    materials: 'sak',
    meanings: 'betydelse',
    modules: 'modul',
    pitfalls: 'fallgrop',
    questions: 'fråga',
    ruleChanges: 'regeländring',
    steps: 'steg',
    tasks: 'uppgift',
    tips: 'råd',
    variations: 'sätt',
  },
  /** The running text of an entry. */
  body: {
    label: 'Brödtext',
    hints: bodyHints,
  },
  /** The part of a form where a published entry is taken away. */
  removal: {
    label: 'Ta bort sidan',
    hint: 'Fyll bara i det här om sidan ska bort. Den tas bort först när någon har granskat och publicerat ändringen, och adressen slutar aldrig att fungera.',
    why: {
      label: 'Skäl',
      hint: 'Vad läsaren får veta om hen söker upp den gamla adressen. Börja gärna med ”eftersom”.',
    },
    to: {
      label: 'Ny adress',
      hint: 'Finns det en sida som ersätter den här? Då skickas läsaren dit. Till exempel /metoder/incheckning/.',
    },
  },
  about: aboutKinds,
  /** The file with the settings of the site. */
  siteFile: 'Webbplatsen och startsidan',
  /** Grouping a list by year. */
  year: 'År',
};
