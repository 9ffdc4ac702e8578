import { foldWord } from './fold-diacritics.ts';

/**
 * Forms that no ending tells of, also as the last part of a compound: `handböcker`, `ombudsmän`, `avgick`.
 * Each line: what is left, and the forms it is left of.
 */
const lastParts = `
  bok: böcker
  man: män männen mannen
  natt: nätter
  stad: städer
  fot: fötter
  rot: rötter
  tand: tänder
  land: länder
  strand: stränder
  brand: bränder
  son: söner
  bond: bönder
  ledamot: ledamöter
  dotter: döttrar
  sommar: somrar
  papper: pappret pappren papperet papperen
  miljö: miljön miljöer
  konto: konton kontot
  gå: gick gått
  få: fick
  stå: stått
  slå: slog
  gör: gjorde gjort gjord gjorda görs
  säg: sagt sagd sagda
  se: sett sedd sedda
  ge: gett gav
  ta: tog tagit
  fall: föll
  lägg: lagt lagd lagda
  sätt: satte satt
  håll: höll
  bjud: bjöd
  skriv: skrev
  använd: använt
  bryt: brutit brutet bruten brutna
  försvinn: försvann försvunnit
  allmän: allmän allmänt allmänna
  förstå: förstod
`;

/** The same, of words that stand alone: as part of a longer word these letters say something else. */
const wholes = `
  ny: nya nytt nyare nyast nyaste
  fri: fria fritt friare
  hel: hela helt
  gammal: gamla gammalt
  äldre: äldst äldsta
  liten: litet lilla små
  stor: större störst största
  hög: högre högst högsta
  låg: lägre lägst lägsta
  lång: längre längst längsta
  ung: yngre yngst yngsta
  bäst: bästa bättre
  gå: går
  stå: står
  se: ser
  ge: ger givit
  ta: tar
  bli: blir blev blivit
  dö: dör dog
  bo: bor bodde
  tro: tror trodde trott
  må: mår mådde
  nå: nådde nått
  ske: sker skedde skett
  be: ber
  bero: beror berodde berott
  dra: drar drog dragit
  öka: ökar ökade ökat
  äga: ägde ägt
  åka: åker åkte
  först: första förste
  förstå: förstår
  nytta: nyttan nyttor
  säg: säga säger sade
  lägg: lade
  lär: lära lärde lärt
  kom: komma kommer kommit
  vet: veta visste
  välj: valde valt vald valda
  kän: kände känd kända
  år: året åren årens årets
  far: fäder fadern
  mor: mödrar
  bror: bröder
  ide: iden
  modern: moderna
  intern: interna
  extern: externa
`;

/** Forms with diacritics that mean something else without them: `får` and `far`, `åkt` and `akt`. */
const dotted = `
  få: får
  se: såg
  nå: når
  kän: känt
  hör: hört
  kör: kört
  för: fört
  läs: läst läste
  lös: löst
  händ: hänt
  åka: åkt
  äga: äger
  dö: dött
  bryt: bröt
`;

const bases = (lines: string): [form: string, base: string][] =>
  lines
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [base = '', forms = ''] = line.trim().split(': ');
      return forms.split(' ').map((form): [string, string] => [form, base]);
    });

/** With and without diacritics; with them, when both are listed. */
const eitherWay = (pairs: [string, string][]): Map<string, string> =>
  new Map([...pairs.map(([form, base]): [string, string] => [foldWord(form), base]), ...pairs]);

const ofLastPart = eitherWay(bases(lastParts));
const ofWhole = new Map([...eitherWay(bases(wholes)), ...bases(dotted)]);
const longest = Math.max(...[...ofLastPart.keys()].map((form) => form.length));

/** The base of an irregular form, or the form as it is. Never longer than the form. */
export function regular(form: string): string {
  const base = ofWhole.get(form);
  if (base !== undefined) return base;
  for (const ending of ['', 's', 'na', 'nas']) {
    if (!form.endsWith(ending)) continue;
    const bare = form.slice(0, form.length - ending.length);
    for (let length = Math.min(longest, bare.length); length > 2; length -= 1) {
      const found = ofLastPart.get(bare.slice(-length));
      if (found !== undefined) return bare.slice(0, -length) + found;
    }
  }
  return form;
}
