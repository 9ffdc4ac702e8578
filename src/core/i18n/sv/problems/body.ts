import type { ProblemParams } from '../../../model/problem.ts';
import { given, type SomeProblemTexts } from '../../problem-text.ts';

/** Why a link is refused. */
function whyRefused({ href, reason }: ProblemParams): string {
  switch (reason) {
    case 'empty':
      return 'Länken har ingen adress.';
    case 'control':
      return 'Länkens adress innehåller ett osynligt tecken eller ett mellanslag i början eller slutet.';
    case 'backslash':
      return `Länkens adress ”${href}” innehåller ett omvänt snedstreck.`;
    case 'host':
      return `Länken ”${href}” börjar med två snedstreck och leder till en annan webbplats.`;
    default:
      return `Länken ”${href}” leder till något som inte är en webbsida, en e-postadress eller ett telefonnummer.`;
  }
}

/** Problems with the text of a body. */
export const bodyProblems = {
  'body-unparsable': {
    message: (p) => `Texten går inte att tolka${given(p, 'reason', (reason) => ` (${reason})`)}.`,
    fix: () => 'Ta bort det senast ändrade stycket och lägg tillbaka det lite i taget.',
  },
  'reserved-character': {
    message: (p) => `Texten innehåller ett tecken som inte kan visas (${p['character']}).`,
    fix: () => 'Radera det osynliga tecknet. Det följer ofta med text som klistras in.',
  },
  'line-too-long': {
    message: (p) => `Raden är ${p['length']} tecken. Högst ${p['max']} går att läsa säkert.`,
    fix: () => 'Dela raden i stycken, eller ta bort det som har klistrats in av misstag.',
  },
  'paragraph-too-long': {
    message: (p) => `Stycket är längre än ${p['max']} tecken.`,
    fix: () => 'Dela stycket med tomma rader.',
  },
  'nesting-too-deep': {
    message: (p) => `Citat, listor eller rutor ligger i varandra i fler än ${p['max']} nivåer.`,
    fix: () => 'Ta bort några nivåer. Kontrollera att varje ruta är avslutad.',
  },
  'too-many-columns': {
    message: (p) => `Tabellen har ${p['columns']} kolumner. Högst ${p['max']} får plats.`,
    fix: () => 'Dela den i flera tabeller, eller gör kolumnerna till rader.',
  },
  'forbidden-element': {
    message: (p) =>
      p['handler']
        ? `Taggen <${p['element']}> försöker köra kod när något händer på sidan, och det går inte här.`
        : `Taggen <${p['element']}> går inte att använda här och visas bara som text.`,
    fix: (p) =>
      p['element'] === 'img'
        ? 'Använd <Figure src="media/…" alt="…" /> för en bild.'
        : 'Ta bort taggen. Om den ska synas som text: skriv den mellan två grava accenter, `så här`.',
  },
  'forbidden-link': {
    message: whyRefused,
    fix: (p) =>
      p['reason'] === 'backslash'
        ? `Skriv vanliga snedstreck: ${String(p['href']).replaceAll('\\', '/')}`
        : 'Skriv en hel adress (https://…), en sida på webbplatsen (/metoder/incheckning/), mailto: eller tel:.',
  },
  'empty-link': {
    message: (p) => `Länken till ”${p['href']}” har ingen text att klicka på.`,
    fix: (p) => `Skriv vart den leder mellan hakparenteserna: [texten](${p['href']}).`,
  },
  'missing-alt': {
    message: (p) => `Bilden ${p['src']} saknar beskrivning.`,
    fix: () =>
      'Beskriv vad bilden visar för den som inte ser den: alt="Tre personer vid en skrivtavla".',
  },
  'image-outside-media': {
    message: (p) => `Bilden ”${p['src']}” ligger inte i mappen media.`,
    fix: () => 'Ladda upp bilden och ange den som media/filnamn.png.',
  },
  'missing-image': {
    message: (p) => `Bilden ${p['src']} finns inte.`,
    fix: (p) =>
      given(
        p,
        'nearest',
        (near) => `Menade du ”${near}”? Annars behöver bilden laddas upp.`,
        'Ladda upp bilden, eller rätta namnet.',
      ),
  },
  'unreadable-image': {
    message: (p) => `Filen ${p['src']} går inte att läsa som bild.`,
    fix: () => 'Spara om bilden som PNG, JPEG eller WebP och ladda upp den igen.',
  },
  'heading-level-skipped': {
    message: (p) =>
      `Rubriken ”${p['text']}” är på nivå ${p['depth']}, men nivå ${p['expected']} kommer först.`,
    fix: (p) => `Skriv ${'#'.repeat(Number(p['expected']) || 2)} ${p['text']}`,
  },
  'top-heading-in-body': {
    message: (p) => `Rubriken ”${p['text']}” är på samma nivå som sidans egen rubrik.`,
    fix: (p) => `Skriv ## ${p['text']}`,
  },
  'repeated-heading': {
    message: (p) => `Rubriken ”${p['text']}” finns flera gånger.`,
    fix: () => 'Ge dem olika ord, så att läsaren ser skillnad på dem i innehållsförteckningen.',
  },
  'empty-heading': {
    message: () => 'Rubriken har ingen text och visas inte.',
    fix: () => 'Skriv rubriken, eller ta bort fyrkanterna.',
  },
  'section-missing': {
    message: (p) => `Rubriken ”${p['section']}” saknas.`,
    fix: (p) => `Lägg till ## ${p['section']} och skriv vad ni kom fram till.`,
  },
  'section-empty': {
    message: (p) => `Under rubriken ”${p['section']}” står ingenting.`,
    fix: () => 'Skriv något under den. Kom ni inte fram till något går det bra att säga det.',
  },
} satisfies SomeProblemTexts;
