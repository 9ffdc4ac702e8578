/** Swedish words that say nothing of what is asked for; for the baselines, which have none of their own. */
export const stopWords: ReadonlySet<string> = new Set(
  `alla allt att av blev bli blir de dem den denna det detta dig din ditt dina du då där efter eller
  en er ett finns fram från få får för gå går gör göra ha hade han har hon hur här i icke in ingen inom
  inte jag ju kan kommer kunna man med mellan men mig min mina mitt mot mycket måste ni nu när någon
  något några och om oss på sig sin sina sitt ska skall skulle som så sådan till under upp ut utan
  vad var vara varför varit varje vem vi vid vilka vilken vilket vill vår våra vårt än är över`.split(
    /\s+/,
  ),
);
