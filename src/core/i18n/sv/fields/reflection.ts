/** Swedish texts of the fields of reflections, by the field's key. */
export const reflectionFields = {
  'activity.kind': {
    label: 'Slag',
    meaning: 'Vilken sorts aktivitet reflektionen följde på.',
    hint: 'Välj det som ligger närmast.',
  },
  'activity.words': {
    label: 'Vad som hände',
    meaning: 'Vad som hände och vad som var väntat.',
    hint: 'Inga namn och inget som pekar ut en person.',
  },
  'reflection.title': {
    label: 'Rubrik',
    meaning: 'Vad reflektionen handlar om.',
    hint: 'Säg vad som hände snarare än vad ni kände.',
  },
  'reflection.date': {
    label: 'Datum',
    meaning: 'Dagen då teamet reflekterade.',
    hint: 'Skriv ÅÅÅÅ-MM-DD.',
  },
  'reflection.summary': {
    label: 'Sammanfattning',
    meaning: 'En mening som visas i listor och sökträffar.',
    hint: 'Det viktigaste först. Läsaren ska kunna avgöra om det gäller dem.',
  },
  'reflection.activity': {
    label: 'Aktivitet',
    meaning: 'Vad reflektionen följde på.',
    hint: 'Det räcker med det som en läsare behöver för att känna igen läget.',
  },
  'reflection.team': {
    label: 'Team',
    meaning: 'Teamet som reflekterade.',
    hint: 'Saknas teamet, be den som sköter webbplatsen lägga till det.',
  },
  'reflection.parties': {
    label: 'Parter',
    meaning: 'Organisationer och enheter som var med.',
    hint: 'Ta med alla som satt i rummet, även er egen.',
  },
  'reflection.areas': {
    label: 'Avtalsområden',
    meaning: 'Områden som reflektionen hör till.',
    hint: 'Minst ett område eller ett tema.',
  },
  'reflection.themes': {
    label: 'Samverkansteman',
    meaning: 'Teman som reflektionen hör till.',
    hint: 'Minst ett område eller ett tema.',
  },
  'reflection.perspectives': {
    label: 'Perspektiv',
    meaning: 'Vems fråga det gällde.',
    hint: 'Flera går bra. Lämna tomt om det inte gäller någon särskild.',
  },
  'reflection.method': {
    label: 'Metod',
    meaning: 'Metoden som teamet använde.',
    hint: 'Lämna tomt om ni inte följde någon metod.',
  },
  'reflection.conclusions': {
    label: 'Slutsatser',
    meaning: 'Vad ni kom fram till om vart och ett av arbetssätten.',
    hint: 'Varje slutsats gäller ett arbetssätt.',
  },
  'reflection.disagreement': {
    label: 'Där vi tänkte olika',
    meaning: 'Vad teamet inte var överens om.',
    hint: 'Skilda meningar är värda att spara.',
  },
};
