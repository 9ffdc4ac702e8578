/** Texts of the lists in the forms, and of the part where an entry is taken away. */
export const lists = {
  /** Lists of texts of one line. Names are such as ”steg 2”. */
  lines: {
    add: 'Lägg till rad',
    addTo: (list: string) => `Lägg till rad: ${list}`,
    up: (name: string) => `Flytta upp ${name}`,
    down: (name: string) => `Flytta ner ${name}`,
    remove: (name: string) => `Ta bort ${name}`,
    removed: (name: string) => `Borttaget: ${name}.`,
    undo: 'Ångra',
    tooLong: (name: string, length: number, max: number) =>
      `${name} är ${length} tecken lång. Korta till högst ${max}.`,
    severalLines: (name: string) => `${name} har flera rader. Skriv allt på en rad.`,
    tooFew: (list: string, min: number) =>
      `${list}: skriv minst ${min} ${min === 1 ? 'rad' : 'rader'}.`,
    tooMany: (list: string, count: number, max: number) =>
      `${list}: det är ${count} rader, och får vara högst ${max}. Ta bort eller slå ihop några.`,
    notLines:
      'Det som står i filen är ingen lista med text, så det går inte att ändra här. Be den som sköter webbplatsen om hjälp.',
  },
  /** Lists of things with several fields each. Names are such as ”slutsats 2”. */
  items: {
    heading: (list: string, count: number) =>
      count === 0 ? `${list}: inget än` : `${list}: ${count} st`,
    up: (name: string) => `Flytta upp ${name}`,
    down: (name: string) => `Flytta ner ${name}`,
    remove: (name: string) => `Ta bort ${name}`,
    reallyRemove: (name: string, summary: string) =>
      `Vill du ta bort ${name}, med allt som står i?\n\n${summary}`,
  },
  /** The part of a form where a published entry is taken away. */
  removal: {
    open: 'Ta bort från webbplatsen …',
    requested: 'Sidan föreslås tas bort från webbplatsen',
    eitherOrHint:
      'Fyll i ett skäl eller en ny adress. Finns det en ny adress skickas läsaren dit, och skälet sparas bara för den som sköter webbplatsen.',
    eitherOr:
      'Skriv varför sidan ska tas bort, eller vart läsaren ska ledas. Ska den vara kvar? Välj ”Ångra borttagningen”.',
    whyTooLong: (length: number, max: number) =>
      `Skälet är ${length} tecken långt. Korta till högst ${max}.`,
    noAddress:
      'Skriv adressen så som den står efter webbplatsens namn, med små bokstäver och snedstreck i båda ändar, till exempel /metoder/incheckning/.',
    itself: 'Adressen är sidans egen. Välj den sida som läsaren ska ledas till i stället.',
    leadsTo: (name: string, kind: string) => `Läsaren leds till ”${name}” (${kind}).`,
    willHappen: (to: string) =>
      to === ''
        ? 'Ingenting är borttaget än. När du har sparat får någon annan granska förslaget. När det publiceras försvinner sidan, och den som söker upp adressen får läsa skälet.'
        : `Ingenting är borttaget än. När du har sparat får någon annan granska förslaget. När det publiceras försvinner sidan, och den som söker upp adressen leds till ${to}.`,
    undo: 'Ångra borttagningen',
  },
};
