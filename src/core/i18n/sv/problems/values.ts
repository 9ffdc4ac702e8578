import type { FieldTexts } from '../../../model/field-metadata.ts';
import { choices } from '../choices.ts';
import { fields } from '../fields.ts';
import type { ProblemParams } from '../../../model/problem.ts';
import { given, type SomeProblemTexts } from '../../problem-text.ts';
import { askToCorrect, didYouMean } from './words.ts';

const typeNames: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'ett tal',
  int: 'ett heltal',
  boolean: 'true eller false',
  array: 'en lista',
  object: 'en grupp av fält',
  null: 'tomt',
};

function typeName(type: string | number | undefined): string {
  return typeNames[String(type)] ?? String(type);
}

/** How to write a value of the type that is expected. */
function howTo({ expected, got }: ProblemParams): string {
  if (expected === 'array')
    return 'Skriv varje värde på en egen rad med bindestreck före: - värde.';
  if (expected === 'object') return 'Skriv fälten på egna rader under, indragna två mellanslag.';
  if (expected === 'string' && got === 'array')
    return 'Skriv ett enda värde, utan bindestreck och hakparenteser.';
  if (expected === 'string' && got === 'object') {
    return 'Innehåller texten ett kolon? Sätt den inom citattecken: "text: mer text".';
  }
  if (expected === 'string') return 'Sätt värdet inom citattecken, så läses det som text.';
  if (expected === 'number') return 'Skriv talet med siffror, utan citattecken och utan enhet.';
  return `Skriv ${typeName(expected)}.`;
}

/** How to fill in a form's field with a value of the type that is expected. */
function howToInForm({ expected }: ProblemParams): string {
  if (expected === 'array') return 'Lägg till värdena på nytt, ett i taget.';
  if (expected === 'number') return 'Skriv talet med siffror, utan enhet.';
  return 'Fyll i det på nytt.';
}

function range(p: ProblemParams): string {
  if (p['min'] !== undefined && p['max'] !== undefined) return `mellan ${p['min']} och ${p['max']}`;
  return p['min'] === undefined ? `högst ${p['max']}` : `minst ${p['min']}`;
}

const texts: FieldTexts = fields;

/** Problems with the values of fields. */
export const valueProblems = {
  'missing-field': {
    message: (p) => {
      const label = texts[String(p['fieldKey'])]?.label;
      const named = label === undefined || label === p['field'] ? '' : ` (${label})`;
      return `Fältet ”${p['field']}”${named} saknas.`;
    },
    fix: (p) => `Lägg till raden ”${String(p['field']).split('.').at(-1)}: …” och fyll i den.`,
    fixInForm: () => 'Fyll i det.',
  },
  'unknown-field': {
    message: (p) => `Fältet ”${p['field']}” finns inte.`,
    fix: (p) =>
      `${didYouMean(p)}${given(p, 'allowed', (names) => `Fält som finns här: ${names}.`, 'Ta bort det.')}`,
    fixInForm: () => askToCorrect,
  },
  'wrong-type': {
    message: (p) =>
      `Fältet ”${p['field']}” ska vara ${typeName(p['expected'])} men är ${typeName(p['got'])}.`,
    fix: howTo,
    fixInForm: howToInForm,
  },
  'empty-text': {
    message: (p) => `Fältet ”${p['field']}” är tomt.`,
    fix: () => 'Fyll i det. Om det får utelämnas: ta bort hela raden.',
    fixInForm: () => 'Fyll i det, eller ta bort det om det får utelämnas.',
  },
  'text-too-long': {
    message: (p) =>
      `Texten i ”${p['field']}” är ${p['length']} tecken. Högst ${p['max']} får plats.`,
    fix: (p) => `Korta texten med minst ${Number(p['length']) - Number(p['max'])} tecken.`,
  },
  'one-line-only': {
    message: (p) => `Texten i ”${p['field']}” ska vara en enda rad.`,
    fix: () => 'Ta bort radbrytningarna i texten.',
  },
  'bad-date': {
    message: (p) => `”${p['value']}” i ”${p['field']}” är inget datum.`,
    fix: () => 'Skriv datumet med år, månad och dag, till exempel 2026-03-09.',
  },
  'bad-id': {
    message: (p) =>
      `”${p['value']}” i ”${p['field']}” är inget id. Ett id har bara a–z, 0–9 och bindestreck.`,
    fix: () => 'Skriv med små bokstäver utan å, ä och ö, med bindestreck mellan orden: ett-bra-id.',
  },
  'bad-email': {
    message: (p) => `”${p['value']}” i ”${p['field']}” är ingen e-postadress.`,
    fix: () => 'Skriv en hel adress, till exempel teamet@organisationen.se.',
  },
  'bad-address': {
    message: (p) => `”${p['value']}” i ”${p['field']}” är ingen adress på webbplatsen.`,
    fix: () =>
      'Börja och sluta med snedstreck och använd bara a–z, 0–9 och bindestreck: /metoder/incheckning/.',
  },
  'unknown-choice': {
    message: (p) => `”${p['value']}” går inte att välja i ”${p['field']}”.`,
    fix: (p) => `${didYouMean(p)}Välj något av: ${p['allowed']}.`,
  },
  'too-few': {
    message: (p) => `Listan ”${p['field']}” är för kort. Minst ${p['min']} behövs.`,
    fix: () => 'Lägg till det som saknas.',
  },
  'too-many': {
    message: (p) => `Listan ”${p['field']}” är för lång. Högst ${p['max']} får plats.`,
    fix: () => 'Ta bort eller slå ihop några.',
  },
  'number-out-of-range': {
    message: (p) => `Talet i ”${p['field']}” ska vara ${range(p)}.`,
    fix: (p) => `Skriv ett tal som är ${range(p)}.`,
  },
  'not-whole-number': {
    message: (p) => `Talet i ”${p['field']}” ska vara ett heltal.`,
    fix: () => 'Skriv talet utan decimaler.',
  },
  'repeated-value': {
    message: (p) => `”${p['value']}” finns flera gånger i ”${p['field']}”.`,
    fix: () => 'Behåll det en gång.',
  },
  'area-or-theme': {
    message: () => 'Reflektionen hör varken till ett avtalsområde eller till ett samverkanstema.',
    fix: () => 'Fyll i minst ett område i ”areas” eller ett tema i ”themes”.',
    fixInForm: () =>
      `Välj minst ett värde i ”${fields['reflection.areas'].label}” eller i ”${fields['reflection.themes'].label}”.`,
  },
  'refines-nothing': {
    message: () => 'Slutsatsen säger att arbetssättet vidareutvecklas, men inget är ändrat.',
    fix: () =>
      'Fyll i den nya lydelsen, de nya stegen eller något annat som ändras. Höll arbetssättet som det var? Välj ”confirms” i stället.',
    fixInForm: () =>
      `Fyll i den nya lydelsen, de nya stegen eller något annat som ändras. Höll arbetssättet som det var? Välj ”${choices.conclusionType.confirms}” i stället.`,
  },
  'redirect-or-retired': {
    message: () => 'En tidigare adress behöver antingen en ny adress eller ett skäl, inte båda.',
    fix: () => 'Fyll i ”to” om sidan har flyttat, eller ”retired” om den är borttagen.',
    fixInForm: () =>
      `Fyll i ”${fields['formerAddress.to'].label}” om sidan har flyttat, eller ”${fields['formerAddress.retired'].label}” om den är borttagen.`,
  },
  'max-below-min': {
    message: () => 'Det största antalet är mindre än det minsta.',
    fix: () => 'Byt plats på talen, eller rätta det som är fel.',
  },
  'reserved-text': {
    message: (p) => `Texten ”${p['value']}” används av webbplatsens egna bilder.`,
    fix: () => 'Ta bort den, eller skriv den på ett annat sätt.',
  },
  'invalid-value': {
    message: (p) =>
      `Värdet i ”${p['field']}” går inte att använda${given(p, 'reason', (reason) => ` (${reason})`)}.`,
    fix: () => 'Jämför med en fil som fungerar och rätta värdet.',
    fixInForm: () => 'Rätta värdet.',
  },
} satisfies SomeProblemTexts;
