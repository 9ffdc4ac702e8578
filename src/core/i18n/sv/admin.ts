/** Texts of the editors' page that are not part of a form. */
export const admin = {
  title: 'Redaktionen',
  loading: 'Redaktionen öppnas …',
  needsScript: 'Redaktionen behöver JavaScript. Webbplatsen går att läsa utan.',
  notLoaded: 'Redaktionen gick inte att öppna. Ladda om sidan, eller försök om en stund.',
  preview: 'Förhandsvisning',
  close: 'Stäng',
  gateway: {
    unreachable:
      'Servern svarar inte. Din text finns kvar här och sparas på din dator medan du skriver. Försök igen om en stund.',
    failed: 'Servern kunde inte göra det du bad om. Din text finns kvar. Försök igen.',
    unexpectedReply:
      'Servern svarade på ett sätt som sidan inte förstår, troligen för att den har uppdaterats. Din text finns kvar på din dator. Ladda om sidan och försök igen.',
  },
  problems: {
    heading: 'Texten sparades inte',
    lead: 'Din text finns kvar. Rätta det här och spara igen.',
    goTo: (label: string) => `Gå till ${label}`,
  },
  site: {
    building: 'Webbplatsen byggs …',
    ready: (time: string) => `Klart. Webbplatsen uppdaterades ${time}.`,
    failed: 'Webbplatsen kunde inte byggas. Läsarna ser den som den var.',
    visit: 'Öppna webbplatsen',
    unreachable: 'Servern svarar inte.',
  },
  conflict: {
    heading: (by: string) => `${by} har ändrat samma text`,
    draft: (by: string, at: string) =>
      `${by} sparade en ny version av utkastet ${at}. Din version är inte sparad än.`,
    published: (by: string, at: string) =>
      `${by} publicerade en ändring ${at}. Ditt utkast är sparat, men utgår från texten som den var innan.`,
    lead: 'Inget är förlorat. Välj vilken version som ska gälla för varje del, och spara sedan texten.',
    removed: 'Sidan har tagits bort.',
    mine: 'Din version',
    theirs: (by: string) => `Version av ${by}`,
    together: 'Båda versionerna',
    empty: 'Tomt',
    bothChanged: 'Ni har båda ändrat den här delen.',
    onlyMine: 'Bara du har ändrat den här delen.',
    onlyTheirs: (by: string) => `Bara ${by} har ändrat den här delen.`,
    apply: 'Använd valen',
    later: 'Vänta med det',
    done: 'Valen är gjorda. Läs igenom texten och spara den.',
    stale: 'Texten ändrades igen medan du valde. Här är den nya versionen.',
    open: 'Öppna texten för att jämföra versionerna.',
  },
  guard: {
    refused: (count: number) => `Texten sparades inte. ${count} att rätta.`,
  },
  decapPatches: {
    toolbar: 'Spara och publicera',
    kinds: 'Sorters innehåll',
    library: 'Bilder och filer',
    divider: 'Gränsen mellan formulär och förhandsvisning. Flytta med piltangenterna.',
    remove: (name: string) => `Ta bort ${name}`,
    board: 'På gång',
    boardHint:
      'Dra ett kort till en annan spalt för att byta status, eller öppna det och välj status där.',
    newEntry: (kind: string) => `Skriv nytt: ${kind}`,
    found: (term: string) => `Sök: ${term}`,
  },
};
