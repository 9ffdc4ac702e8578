/** Swedish texts of the fields of conclusions and of the practices they bring in, by the field's key. */
export const conclusionFields = {
  'practice.type': {
    label: 'Slag',
    meaning: 'Vad slutsatsen gör med arbetssättet.',
    hint: 'Finns arbetssättet redan? Då är det inte nytt, utan bekräftas, vidareutvecklas eller ifrågasätts.',
  },
  'practice.name': {
    label: 'Namn',
    meaning: 'Namnet på arbetssättet.',
    hint: 'Börja med ett verb: ”Ring tillbaka samma dag”.',
  },
  'practice.situation': {
    label: 'När det här händer',
    meaning: 'Situationen som en läsare känner igen.',
    hint: 'Skriv det som hörs eller syns när det händer.',
  },
  'practice.statement': {
    label: 'Bästa arbetssättet',
    meaning: 'Meningen att komma ihåg.',
    hint: 'En mening som går att säga högt till en kollega.',
  },
  'practice.steps': {
    label: 'Gör så här',
    meaning: 'Vad man gör, i ordning.',
    hint: 'Ett steg per rad, högst sju om det går.',
  },
  'practice.pitfalls': {
    label: 'Fallgropar',
    meaning: 'Sådant som brukar gå fel.',
    hint: 'En per rad. Ta det ni själva har gått i.',
  },
  'practice.notWhen': {
    label: 'När det inte passar',
    meaning: 'Lägen då man hellre gör något annat.',
    hint: 'Skriv gärna vad man gör i stället.',
  },
  'introduced.practice': {
    label: 'Adress',
    meaning: 'Arbetssättets id, sista delen av dess adress.',
    hint: 'Sätts en gång och ändras aldrig.',
  },
  'introduced.why': {
    label: 'Varför det fungerar',
    meaning: 'Varför det här brukar ge ett bra resultat.',
    hint: 'Säg vad som händer hos den andra, inte bara att det går bra.',
  },
  'introduced.areas': {
    label: 'Avtalsområden',
    meaning: 'Områden, om de är färre än reflektionens.',
    hint: 'Lämna tomt för att följa reflektionen.',
  },
  'introduced.themes': {
    label: 'Samverkansteman',
    meaning: 'Teman, om de är färre än reflektionens.',
    hint: 'Lämna tomt för att följa reflektionen.',
  },
  'introduced.perspectives': {
    label: 'Perspektiv',
    meaning: 'Perspektiv, om de är färre än reflektionens.',
    hint: 'Lämna tomt för att följa reflektionen.',
  },
  'practice.practice': {
    label: 'Arbetssätt',
    meaning: 'Arbetssättet som slutsatsen gäller.',
    hint: 'Välj bland dem som finns. Kontrollera lydelsen innan du väljer.',
  },
  'confirms.note': {
    label: 'Iakttagelse',
    meaning: 'Vad som visade att det fungerade den här gången.',
    hint: 'Något som hördes, syntes eller gick att räkna.',
  },
  'refines.name': {
    label: 'Nytt namn',
    meaning: 'Ett bättre namn på arbetssättet.',
    hint: 'Lämna tomt om namnet är bra.',
  },
  'refines.situation': {
    label: 'Ny situation',
    meaning: 'En bättre beskrivning av när det händer.',
    hint: 'Lämna tomt om den är bra.',
  },
  'refines.statement': {
    label: 'Ny lydelse',
    meaning: 'En bättre mening att komma ihåg.',
    hint: 'Lämna tomt om den är bra.',
  },
  'refines.why': {
    label: 'Varför ändringen',
    meaning: 'Vad ni lärde er som gör ändringen bättre.',
    hint: 'Den som använt den gamla lydelsen ska förstå varför den ändras.',
  },
  'questions.why': {
    label: 'Varför',
    meaning: 'Vad som talade emot arbetssättet.',
    hint: 'Beskriv vad som hände, utan att döma den som prövade.',
  },
  'questions.context': {
    label: 'I vilket läge',
    meaning: 'Omständigheterna den här gången.',
    hint: 'Det hjälper läsaren att avgöra om det gäller dem.',
  },
  'replaces.practice': {
    label: 'Arbetssätt som ersätts',
    meaning: 'Det äldre arbetssättet.',
    hint: 'Dess sida finns kvar och visar vidare till det nya.',
  },
  'replaces.by': {
    label: 'Nytt arbetssätt',
    meaning: 'Arbetssättet som tar över.',
    hint: 'Fyll i det som ett nytt arbetssätt.',
  },
  'search.questions': {
    label: 'Frågor som läsare ställer',
    meaning: 'Så frågar den som behöver det här men inte vet vad det kallas.',
    hint: 'En per rad, med läsarens egna ord, även kunders och arbetsgivares. De syns inte på sidan men hjälper sökningen att hitta hit.',
  },
  'search.otherNames': {
    label: 'Andra ord',
    meaning: 'Ord som folk söker på när de menar det här arbetssättet.',
    hint: 'Även gamla namn och vardagsord. De syns inte på sidan.',
  },
};
