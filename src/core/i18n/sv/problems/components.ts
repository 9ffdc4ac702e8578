import type { ProblemParams } from '../../../model/problem.ts';
import { given, type SomeProblemTexts } from '../../problem-text.ts';
import { didYouMean } from './words.ts';

function howMisplaced({ component, reason, parent, child }: ProblemParams): string {
  switch (reason) {
    case 'needs-parent':
      return `<${component}> kan bara stå direkt i <${parent}>.`;
    case 'only-children':
      return `I <${component}> får bara <${child}> stå.`;
    case 'inside-link':
      return `<${component}> är en länk och kan inte stå i en annan länk.`;
    default:
      return component === 'Figure'
        ? 'En bild kan inte stå i en rubrik, en länk eller en tabell.'
        : `<${component}> kan inte stå mitt i en rad, i en rubrik eller i en tabell.`;
  }
}

function howToPlace({ component, reason, parent, child }: ProblemParams): string {
  switch (reason) {
    case 'needs-parent':
      return `Skriv <${parent}> före och </${parent}> efter.`;
    case 'only-children':
      return `Flytta ut det, eller gör det till ett steg: <${child} title="…">.`;
    case 'inside-link':
      return 'Ta bort den ena av länkarna.';
    default:
      return `Skriv <${component}> på en egen rad, med en tom rad före och efter.`;
  }
}

function whatIsWrong(p: ProblemParams): string {
  const where = `”${p['attribute']}” i <${p['component']}>`;
  switch (p['form']) {
    case 'choice':
      return `”${p['value']}” går inte att välja för ${where}.`;
    case 'empty':
      return `${where} är tomt.`;
    case 'long':
      return `Texten i ${where} är längre än ${p['max']} tecken.`;
    case 'repeated':
      return `${where} finns två gånger.`;
    case 'expression':
      return `Värdet på ${where} står inom klammerparenteser, som om det vore kod.`;
    case 'spread':
      return `I <${p['component']}> står ${p['attribute']}, som om det vore kod.`;
    case 'none':
      return `${where} har inget värde.`;
    case 'bare':
    case 'curly':
      return `Värdet på ${where} står inte inom raka citattecken.`;
    default:
      return `”${p['value']}” i ${where} är inget id. Ett id har bara a–z, 0–9 och bindestreck.`;
  }
}

function howToWrite(p: ProblemParams): string {
  const write = (value: string | number | undefined) => `Skriv ${p['attribute']}="${value}".`;
  switch (p['form']) {
    case 'choice':
      return `${didYouMean(p)}Välj något av: ${p['allowed']}.`;
    case 'empty':
      return `Fyll i det, eller ta bort ${p['attribute']} helt om det får utelämnas.`;
    case 'long':
      return 'Korta texten.';
    case 'repeated':
      return 'Behåll det ena.';
    case 'expression':
      return write(String(p['value']).replace(/^\{\s*["'`]?|["'`]?\s*\}$/g, ''));
    case 'spread':
      return 'Ta bort det.';
    case 'none':
      return write('…');
    case 'bare':
    case 'curly':
      return write(p['value']);
    default:
      return 'Skriv med små bokstäver utan å, ä och ö, med bindestreck mellan orden.';
  }
}

/** Texts of problems with components. */
export const componentProblems = {
  'unknown-component': {
    message: (p) => `<${p['component']}> finns inte.`,
    fix: (p) =>
      `${given(p, 'nearest', (near) => `Menade du <${near}>? `)}De som finns är ${p['allowed']}. Om det ska stå så i texten: skriv &lt;${p['component']}>.`,
  },
  'broken-tag': {
    message: (p) => `<${p['component']} är påbörjad men inte färdigskriven.`,
    fix: () =>
      'Avsluta med >. Kontrollera att varje värde har ett rakt citattecken både före och efter, på samma rad.',
  },
  'unclosed-component': {
    message: (p) => `<${p['component']}> avslutas aldrig.`,
    fix: (p) =>
      p['single']
        ? `Avsluta taggen med />, så här: <${p['component']} … />.`
        : `Skriv </${p['component']}> på en egen rad efter innehållet, med samma indrag som <${p['component']}>.`,
  },
  'stray-closing-tag': {
    message: (p) => `</${p['component']}> avslutar något som aldrig började.`,
    fix: (p) => `Ta bort </${p['component']}>, eller skriv <${p['component']}> där det ska börja.`,
  },
  'misplaced-component': { message: howMisplaced, fix: howToPlace },
  'empty-component': {
    message: (p) => `<${p['component']}> är tom.`,
    fix: (p) => `Skriv något före </${p['component']}>, eller ta bort den.`,
  },
  'unknown-attribute': {
    message: (p) => `<${p['component']}> har inget som heter ”${p['attribute']}”.`,
    fix: (p) =>
      `${didYouMean(p)}${given(p, 'allowed', (names) => `Det som finns är: ${names}.`, `Skriv bara <${p['component']}>.`)}`,
  },
  'missing-attribute': {
    message: (p) => `<${p['component']}> saknar ”${p['attribute']}”.`,
    fix: (p) => `Skriv <${p['component']} ${p['attribute']}="…">.`,
  },
  'bad-attribute': { message: whatIsWrong, fix: howToWrite },
} satisfies SomeProblemTexts;
