/** Texts of the room it is named after. */
export const gateway = {
  entry: (kind: string, id: string) => `${kind} ”${id}”`,
  moreProblems: (count: number) => `… och ${count} till.`,
  notSaved: 'Det gick inte att spara. Texten är kvar hos dig. Det här behöver rättas:',
  stillReferredTo: 'Sidan kan inte tas bort än, för annat innehåll bygger på den. Ändra det först:',
  saved: 'Utkastet är sparat.',
  savedRemoval: 'Förslaget att ta bort sidan är sparat.',
  removalInReview:
    'Ingenting är borttaget än. Förslaget att ta bort sidan väntar nu på att någon granskar det.',
  discarded: 'Utkastet är borttaget.',
  statusChanged: 'Utkastet är flyttat.',
  published: 'Publicerat. Om en stund syns det på webbplatsen.',
  notReady: 'Utkastet är inte granskat än. Flytta det till ”Klart” när någon har läst det.',
  conflict: 'Någon annan hann före. Inget har skrivits över, och din text är kvar.',
  changedBy: (who: string, what: string) => `• ${who} har ändrat ${what}.`,
  unknownAction: 'Det där kan inte göras här. Ladda om sidan och försök igen.',
  badRequest: (where: string) =>
    `Något i det som skickades stämmer inte (${where}). Ladda om sidan och försök igen.`,
  badPath: 'Den filen kan inte läsas eller ändras härifrån.',
  otherEntry: 'Filen hör till något annat än det som är öppet. Ladda om sidan och försök igen.',
  rename:
    'Sidans adress kan inte ändras, för länkar till den skulle sluta fungera. Gör en ny sida och ta bort den gamla med hänvisning till den nya.',
  shortened:
    'Texten som skulle sparas är bara en förkortning ur listan. Öppna innehållet på nytt så att hela texten kommer med.',
  placeTaken: 'Det finns redan innehåll med samma namn det året. Ändra tillbaka datumet.',
  notFound: 'Det finns inget publicerat innehåll där.',
  noDraft: 'Utkastet finns inte längre. Någon kan ha publicerat eller tagit bort det.',
  noPicture: 'Bilden finns inte.',
  pictureOutsideEntry:
    'Bilder läggs till inifrån innehållet som ska visa dem. Öppna sidan, välj Bild i texten och ladda upp den där.',
  pictureName: (name: string) =>
    `Bildens namn får bara ha små bokstäver a–z, siffror och bindestreck. Döp om den, till exempel till ${name}.`,
  pictureFormat: 'Bilden måste vara en PNG, JPEG, WebP, AVIF eller GIF.',
  pictureNameTaken: (name: string) =>
    `Det finns redan en annan bild som heter ${name}. Ge din ett eget namn.`,
  pictureFault: {
    'too-many-bytes': (name: string) =>
      `Bilden ${name} är för stor. Gör den mindre än 15 MB och försök igen.`,
    'too-many-pixels': (name: string) =>
      `Bilden ${name} har för många bildpunkter. Gör den mindre än 40 megapixel och försök igen.`,
    'not-a-picture': (name: string) =>
      `Filen ${name} går inte att läsa som bild. Spara om den som PNG eller JPEG och försök igen.`,
  },
  removePicture:
    'Bilder tas inte bort för sig. Ta bort bilden ur texten; filen kan ligga kvar utan att någon ser den.',
  removeSettings: 'Inställningarna kan ändras men inte tas bort.',
  removeDraft: 'Det finns ett öppet utkast. Publicera det eller ta bort det först.',
  removeUnpublished: 'Sidan är inte publicerad. Ta bort utkastet i stället.',
  removedWhy: 'Sidan är inte längre aktuell.',
  removalField: 'Ta bort sidan',
  whyTooLong: (max: number) => `Skälet är för långt. Korta det till högst ${max} tecken.`,
  redirectsBroken:
    'Listan över tidigare adresser går inte att läsa. Rätta den först, under Inställningar.',
  personalName:
    'Namnet innehåller ett personnummer eller något annat som pekar ut en person. Välj ett annat namn.',
  personalAuthor:
    'Inloggningen skickar med ett personnummer eller telefonnummer som namn. Be den som sköter tjänsten att byta namnfält.',
  noNotes: 'Anteckningar sparas inte här. Prata med varandra, eller skriv i utkastet.',
  tooLarge: 'Det som skickades är för stort. Gör texten eller bilderna mindre och försök igen.',
  diskFull:
    'Det gick inte att spara just nu, för disken är full eller upptagen. Texten är kvar hos dig. Försök igen om en stund.',
  broken:
    'Något gick fel i tjänsten. Inget är ändrat och din text är kvar. Försök igen, och säg till den som sköter tjänsten om det händer fler gånger.',
  onlyPost: 'Här tas bara POST med JSON emot.',
  otherSite: 'Anropet kom från en annan webbplats och har stoppats.',
  notSignedIn: 'Du är inte inloggad. Logga in och försök igen.',
  localEditor: 'Lokal redaktör',
  commit: {
    save: (kind: string, id: string) => `Utkast: ${kind} ${id}`,
    remove: (kind: string, id: string) => `Förslag att ta bort: ${kind} ${id}`,
    first: 'Innehållet när redigeringen började',
  },
  server: {
    site: (address: string) => `Webbplatsen:  ${address}`,
    admin: (address: string) => `Redigera:     ${address}`,
    oldSite: 'Innehållet har fel. Webbplatsen visas som den senast byggdes.',
    noSite: 'Innehållet har fel och det finns ingen webbplats byggd sedan tidigare.',
    noGit: 'Redigering kräver git, som inte finns på den här datorn. Webbplatsen visas ändå.',
    detached:
      'Redigering är avstängd: arkivet står på en enskild ändring och inte på en gren. Kör ”git switch main” (eller din egen gren) och starta om.',
    notCommitted:
      'Redigering är avstängd: innehållet är inte incheckat i git. Checka in det och starta om.',
    inUse:
      'Redigering är avstängd: innehållet redigeras redan av ett annat program på datorn. Stoppa det och starta om.',
    editingFailed: (why: string) => `Redigering är avstängd: ${why}`,
    madeRepository: (dir: string) =>
      `Innehållet låg inte i något git-arkiv. Ett nytt är skapat i ${dir}, så att ingen ändring går förlorad.`,
    rebuilt: 'Webbplatsen är uppdaterad.',
    notRebuilt: 'Webbplatsen kunde inte uppdateras. Den visas som den senast byggdes.',
    needsSignIn: (host: string) =>
      `Tjänsten får inte lyssna på ${host} utan inloggning. Ange vilket huvud som bär användaren (gateway.userHeader), eller lyssna på 127.0.0.1.`,
    otherBackend: (backend: string) =>
      `I editing.yaml står det att innehållet redigeras genom ${backend}. Då behövs inte den här tjänsten.`,
    portTaken: (port: number) =>
      `Porten ${port} används redan. Stoppa det andra programmet, eller välj en annan med PORT.`,
    building: 'Webbplatsen byggs. Vänta en stund och ladda om.',
  },
};
