import { foldWord } from './fold-diacritics.ts';

/** How little a word contributes: nothing, little, or as much as any. */
export type Weakness = 'stop' | 'weak' | 'none';

const listed = (words: string): string[] => words.trim().split(/\s+/);

const questions = listed(`
  hur vad när var vart vem vems vilken vilket vilka varför varifrån hurdan
`);

/** They hold sentences together, and stand on every page. */
const stops = listed(`
  och eller men att som om än så då där här ju nog väl bara också även samt både antingen
  jag du han hon den det vi ni de dem dom mig dig oss er sig honom henne min mitt mina din ditt dina
  vår vårt våra ert era sin sitt sina hans hennes dess deras man en ett
  denna detta dessa denne sådan sådant sådana någon något några nån nåt inte ej
  av på i till för från med hos vid åt in ut upp kring
  är vara varit vore blir bli blev blivit har ha hade haft får få fick fått
  kan kunna kunde ska skall skulle vill vilja ville måste bör borde brukar
  gör göra gjorde gjort finns fanns ens ses ta tar ge ger kommer komma gå går
  the a an and or of to in is for on with how what when
`);

/** They may carry the meaning in this domain, or be in the way of it. */
const weaks = listed(`
  utan mot efter före innan under över mellan genom inom utom enligt bland sedan medan tills eftersom
  själv själva alla allt all hela hel annan annat andra samma ingen inget inga varje vissa
  mer mest mindre minst fler flest mycket många lite redan ännu igen alltid aldrig ofta nu sen
  behöver behöva behövs gäller gälla händer hända innebär innebära betyder betyda fungerar
  hjälp hjälpa bra bättre bäst bästa god goda gott olika egen eget egna
  två tre fyra fem först första sist sista möjligt kanske gärna tack hej ok ar bor far
  säga säger få fått tycker tror vet veta sätt sak saker ser se
  just precis egentligen faktiskt ungefär ganska väldigt riktigt ändå dock snart strax
`);

const weaknesses = new Map<string, Weakness>();
for (const [words, weakness] of [
  [weaks, 'weak'],
  [stops, 'stop'],
  [questions, 'stop'],
] as const) {
  for (const word of words) weaknesses.set(word, weakness);
}

/** How little a word contributes that was typed without diacritics; `val` is a choice, and no `väl`. */
const dotless = new Map<string, Weakness>();
for (const [word, weakness] of weaknesses) {
  const folded = foldWord(word);
  if (folded !== 'val' && !weaknesses.has(folded)) dotless.set(folded, weakness);
}

/** How little a word contributes in a query; `form` as in `Word`, with or without diacritics. */
export function weakness(form: string): Weakness {
  return weaknesses.get(form) ?? dotless.get(form) ?? 'none';
}
