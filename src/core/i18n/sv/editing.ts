/** What is wrong with a setting, and what to write instead. */
interface Wrong {
  readonly message: string;
  readonly fix: string;
}

/** Texts about how the site is edited, for those who run it. */
export const editing = {
  wrong: {
    branch: {
      message: 'Det är inget namn på en gren som kan publiceras.',
      fix: 'Skriv namnet på grenen, till exempel main. Grenar som börjar på cms/ är utkast.',
    },
    folder: {
      message: 'Det är ingen mapp inne i förrådet.',
      fix: 'Skriv vägen från förrådets rot, utan snedstreck först och sist: content',
    },
    header: {
      message: 'Det är inget huvudfält som inloggningen kan använda.',
      fix: 'Skriv ett namn av bokstäver, siffror och bindestreck, till exempel X-Remote-User.',
    },
    host: {
      message: 'Det är inget namn på en dator.',
      fix: 'Skriv bara namnet eller IP-adressen, utan https:// och utan port.',
    },
    'public-host': {
      message: 'Det är inget namn som en webbläsare kan fråga efter.',
      fix: 'Skriv namnet utan https://, och porten bara om den syns i adressen: kunskap.exempel.se',
    },
    network: {
      message: 'Det är ingen IP-adress och inget nät.',
      fix: 'Skriv till exempel 10.0.0.7 eller 10.0.0.0/8.',
    },
    repository: {
      message: 'Det är ingen plats för ett förråd.',
      fix: 'Skriv ägare och namn med ett snedstreck emellan: gruppen/kunskap',
    },
    'app-id': {
      message: 'Det är inget id för ett program.',
      fix: 'Kopiera det id som visades när programmet registrerades. Det hemliga värdet ska inte stå här.',
    },
    server: {
      message: 'Det är ingen säker adress till en server.',
      fix: 'Skriv hela adressen med https:// först, utan frågetecken, namn och lösenord.',
    },
    origin: {
      message: 'Adressen har en väg efter namnet.',
      fix: 'Skriv bara början, till exempel https://inloggning.exempel.se. Vägen står i authEndpoint.',
    },
    path: {
      message: 'Det är ingen väg på en server.',
      fix: 'Skriv vägen utan snedstreck först och sist: auth',
    },
    remote: {
      message: 'Det är inget namn på ett annat förråd.',
      fix: 'Skriv namnet som git remote visar, till exempel origin.',
    },
    'open-without-sign-on': {
      message: 'Tjänsten skulle kunna nås av andra utan att någon behöver logga in.',
      fix: 'Skriv i userHeader vilket huvudfält inloggningen sätter, eller ta bort host.',
    },
    'open-without-name': {
      message: 'Tjänsten vet inte under vilket namn den nås utifrån.',
      fix: 'Skriv namnet i publicHost, till exempel kunskap.exempel.se.',
    },
    'name-without-user': {
      message: 'Fältet används bara tillsammans med userHeader.',
      fix: 'Skriv i userHeader vilket huvudfält som säger vem som är inloggad, eller ta bort raden.',
    },
    'gitea-workflow': {
      message: 'Med Gitea finns inga utkast: allt som sparas publiceras direkt, utan granskning.',
      fix: 'Skriv workflow: false om det är så ni vill ha det. Annars: välj forgejo eller gateway.',
    },
  } as Readonly<Record<string, Wrong>>,
};
