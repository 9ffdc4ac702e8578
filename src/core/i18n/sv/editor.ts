/** Texts of the editor of running text. `{name}` and the like are filled in. */
export const editor = {
  /** Name of the writing surface when nothing else names it. */
  surface: 'Löptext',
  /** Read to those who cannot see the surface, when they come to it. */
  surfaceHelp:
    'Flytta till verktygen med Alt och F10. Med Escape och sedan Tabb lämnar du texten också från en tabell.',
  /** Name of the row of buttons. */
  toolbar: 'Verktyg för texten',
  buttons: {
    heading2: 'Rubrik',
    heading3: 'Underrubrik',
    heading4: 'Mindre rubrik',
    strong: 'Fetstil',
    emphasis: 'Kursiv stil',
    link: 'Länk',
    bulletList: 'Punktlista',
    orderedList: 'Numrerad lista',
    taskList: 'Lista att bocka av',
    indent: 'Längre in i listan',
    outdent: 'Längre ut i listan',
    table: 'Tabell',
    rowAfter: 'Ny rad under',
    columnAfter: 'Ny kolumn till höger',
    deleteRow: 'Ta bort raden',
    deleteColumn: 'Ta bort kolumnen',
    deleteTable: 'Ta bort tabellen',
    undo: 'Ångra',
    redo: 'Gör om',
    source: 'Visa som text',
  },
  /** Short faces of buttons whose full name is too long for the row. */
  faces: { strong: 'F', emphasis: 'K' },
  /** Names of keys that have other names in other languages. */
  keys: { Shift: 'Skift', ArrowRight: 'Högerpil', ArrowLeft: 'Vänsterpil' },
  /** Buttons and headings that name a component. */
  component: {
    add: 'Lägg in: {name}',
    edit: 'Ändra {name}',
    remove: 'Ta bort {name}',
    another: 'Ny: {name}',
  },
  dialog: {
    done: 'Klar',
    cancel: 'Avbryt',
    optional: '(får vara tomt)',
    choosePicture: 'Välj bild',
    linkTitle: 'Länk',
    linkAddress: 'Adress',
    linkAddressHint: 'Börjar med https://, mailto: eller / för en sida här.',
    linkText: 'Länktext',
    linkTextHint: 'Det som läsaren ser och trycker på.',
    removeLink: 'Ta bort länken',
    termText: 'Ordet i texten',
    termTextHint: 'Så som det står i meningen.',
    removeTerm: 'Ta bort kopplingen',
  },
  /** What is wrong with a field of a dialog. */
  wrong: {
    missing: 'Fyll i det här.',
    tooLong: 'Skriv kortare: högst {max} tecken.',
    address: 'Adressen går inte att länka till.',
    picture: 'Välj en bild i mappen media.',
    other: 'Det här går inte att använda.',
  },
  /** Blocks that are kept as source. */
  raw: {
    name: 'Källtext',
    meaning: 'Redigeraren visar det här som det är skrivet. Det är kvar tecken för tecken.',
  },
  /** The view of the whole source. */
  source: {
    name: '{label} som text',
  },
  /** Told when something has been done that cannot be seen by all. */
  told: {
    picturesLeftOut: 'Bilder följer inte med när du klistrar in. Lägg in dem med knappen Bild.',
    fileDropped: 'Filer läggs in med knappen Bild.',
    added: '{name} är inlagd',
    removed: 'Borttaget: {name}',
    changed: 'Ändrat: {name}',
    sourceShown: 'Texten visas som den är skriven.',
    pageShown: 'Texten visas som en sida.',
  },
  /** Name of the box of a task. */
  taskDone: 'Klart',
  /** Shown where a picture has no description yet. */
  pictureWithoutAddress: 'Bilden {src}',
};
