/** Swedish texts of the fields of the components of running text, by the field's key. */
export const componentFields = {
  'Callout.kind': {
    label: 'Slag',
    meaning: 'Om rutan är ett tips, en notis, en varning eller ett exempel.',
    hint: 'Varningar sparsamt, annars läses de inte.',
  },
  'Callout.title': {
    label: 'Rubrik',
    meaning: 'Rutans rubrik.',
    hint: 'Lämna tomt om slaget säger nog.',
  },
  'Quote.by': {
    label: 'Vem som sa det',
    meaning: 'Rollen eller funktionen hos den som sa det.',
    hint: 'Aldrig en persons namn.',
  },
  'Step.title': {
    label: 'Rubrik',
    meaning: 'Vad man gör, i några ord.',
    hint: 'Börja med ett verb.',
  },
  'Figure.src': { label: 'Bild', meaning: 'Sökvägen till bilden.', hint: 'Börjar med media/.' },
  'Figure.alt': {
    label: 'Beskrivning',
    meaning: 'Vad bilden visar, för den som inte ser den.',
    hint: 'Skriv det som en läsare behöver veta, inte ”bild på”.',
  },
  'Figure.caption': {
    label: 'Bildtext',
    meaning: 'Texten under bilden.',
    hint: 'Säg något som inte redan syns.',
  },
  'Term.id': { label: 'Ord', meaning: 'Ordet som förklaras.', hint: 'Välj bland orden som finns.' },
};
