/** Swedish texts of the fields of areas, themes and terms, by the field's key. */
export const topicFields = {
  'meaning.party': {
    label: 'Part',
    meaning: 'Vem som använder ordet så.',
    hint: 'Lämna tomt om det gäller alla.',
  },
  'meaning.text': {
    label: 'Betydelse',
    meaning: 'Vad ordet betyder för den parten.',
    hint: 'Förklara som för en ny kollega.',
  },
  'term.term': {
    label: 'Ord',
    meaning: 'Ordet som förklaras.',
    hint: 'Grundform, liten begynnelsebokstav.',
  },
  'term.aliases': {
    label: 'Andra ord',
    meaning: 'Böjningar, förkortningar och andra ord för samma sak.',
    hint: 'Ett per rad.',
  },
  'term.meanings': {
    label: 'Betydelser',
    meaning: 'Vad ordet betyder, för var och en som använder det.',
    hint: 'En för varje part som menar något eget med ordet.',
  },
  'theme.dimension': {
    label: 'Dimension',
    meaning: 'Vilken fråga om samverkan temat svarar på: vad, när eller hur.',
    hint: 'Vad det är, när det gör nytta eller hur man gör.',
  },
  'agreement.name': {
    label: 'Namn',
    meaning: 'Avtalets eller försäkringens namn.',
    hint: 'Så som det brukar skrivas, till exempel ITP 1.',
  },
  'agreement.aliases': {
    label: 'Andra namn',
    meaning: 'Andra sätt att skriva eller säga namnet.',
    hint: 'Sådant som folk söker på.',
  },
  'ruleChange.date': {
    label: 'Datum',
    meaning: 'Dagen då ändringen började gälla.',
    hint: 'Skriv ÅÅÅÅ-MM-DD.',
  },
  'ruleChange.what': {
    label: 'Vad som ändrades',
    meaning: 'Vad ändringen innebär.',
    hint: 'En mening som en kollega förstår utan bakgrund.',
  },
  'topic.title': {
    label: 'Namn',
    meaning: 'Namnet som läsare ser.',
    hint: 'Kort, utan förkortningar.',
  },
  'topic.summary': {
    label: 'Sammanfattning',
    meaning: 'En mening som visas i listor och sökträffar.',
    hint: 'Vad hittar man här?',
  },
  'topic.description': {
    label: 'Beskrivning',
    meaning: 'Vad som ingår, och vad som inte gör det.',
    hint: 'En blank rad ger ett nytt stycke.',
  },
  'topic.aliases': {
    label: 'Andra ord',
    meaning: 'Ord som folk använder när de menar det här.',
    hint: 'Till exempel sjukskriven, mammaledig, arbetsolycka.',
  },
  'topic.agreements': {
    label: 'Avtal och försäkringar',
    meaning: 'De avtal och försäkringar som hör hit.',
    hint: 'Bara namn. Villkoren står hos den som har försäkringen.',
  },
  'topic.order': {
    label: 'Ordning',
    meaning: 'Platsen i listor, lägst först.',
    hint: 'Lika tal sorteras efter namn.',
  },
  'topic.reviewMonths': {
    label: 'Månader till granskning',
    meaning: 'Efter så många månader utan stöd behöver ett arbetssätt här granskas.',
    hint: 'Lämna tomt för att följa webbplatsens gemensamma tid.',
  },
  'topic.ruleChanges': {
    label: 'Regeländringar',
    meaning: 'Ändringar som gör att äldre arbetssätt behöver granskas.',
    hint: 'Arbetssätt som senast fick stöd före datumet visas som i behov av granskning.',
  },
  'topic.contact': {
    label: 'Team att fråga',
    meaning: 'Teamet som svarar på frågor här.',
    hint: 'Teamets brevlåda visas på sidan.',
  },
};
