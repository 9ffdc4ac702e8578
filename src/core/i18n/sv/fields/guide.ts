/** Swedish texts of the fields of method guides, by the field's key. */
export const guideFields = {
  'guideStep.title': { label: 'Rubrik', meaning: 'Vad steget kallas.', hint: 'Två eller tre ord.' },
  'guideStep.minutes': {
    label: 'Minuter',
    meaning: 'Hur lång tid steget tar.',
    hint: '0 om det görs på egen hand utan klocka.',
  },
  'guideStep.do': {
    label: 'Gör',
    meaning: 'Vad den som leder gör, och vad gruppen gör.',
    hint: 'Skriv i ordning, i presens.',
  },
  'guideStep.say': {
    label: 'Säg',
    meaning: 'Ord att säga högt.',
    hint: 'Skriv som du skulle säga det.',
  },
  'guideStep.grouping': {
    label: 'Gruppering',
    meaning: 'Hur deltagarna sitter under steget.',
    hint: 'Lämna tomt om det inte spelar någon roll.',
  },
  'guide.title': {
    label: 'Namn',
    meaning: 'Metodens namn.',
    hint: 'Det namn som folk säger, helst ett ord.',
  },
  'guide.purpose': {
    label: 'Syfte',
    meaning: 'Vad som blir möjligt.',
    hint: 'En eller två meningar.',
  },
  'guide.whenToUse': {
    label: 'När den passar',
    meaning: 'Lägen då metoden gör nytta.',
    hint: 'Beskriv vad gruppen märker när den behövs.',
  },
  'guide.whenNotToUse': {
    label: 'När den inte passar',
    meaning: 'Lägen då något annat är bättre.',
    hint: 'Var ärlig. Det sparar en dålig eftermiddag för någon.',
  },
  'guide.themes': {
    label: 'Samverkansteman',
    meaning: 'Teman som metoden övar.',
    hint: 'Ett till tre. Det första är det viktigaste.',
  },
  'guide.areas': {
    label: 'Avtalsområden',
    meaning: 'Områden, om metoden hör till vissa.',
    hint: 'Lämna tomt om den passar överallt.',
  },
  'guide.groupSize': {
    label: 'Gruppstorlek',
    meaning: 'Hur många som kan vara med.',
    hint: 'Räkna inte den som leder.',
  },
  'guide.groupSize.min': {
    label: 'Minst',
    meaning: 'Minsta antal deltagare.',
    hint: 'Färre än så blir det en annan övning.',
  },
  'guide.groupSize.max': {
    label: 'Högst',
    meaning: 'Största antal deltagare.',
    hint: 'Fler än så hinner alla inte till tals.',
  },
  'guide.minutes': {
    label: 'Tid',
    meaning: 'Hur lång tid metoden tar.',
    hint: 'Tiden för en grupp av vanlig storlek.',
  },
  'guide.minutes.prepare': {
    label: 'Förbereda',
    meaning: 'Minuter att förbereda.',
    hint: 'För den som leder, som gjort det någon gång förut.',
  },
  'guide.minutes.run': {
    label: 'Genomföra',
    meaning: 'Minuter att genomföra, med alla på plats.',
    hint: 'Stegens minuter under ”Under” bör bli lika många.',
  },
  'guide.formats': {
    label: 'Format',
    meaning: 'Var metoden går att genomföra.',
    hint: 'Ta bara med det som är prövat.',
  },
  'guide.difficulty': {
    label: 'Svårighet',
    meaning: 'Hur mycket metoden kräver av den som leder.',
    hint: 'Tänk på en kollega som leder för första gången.',
  },
  'guide.materials': {
    label: 'Det här behövs',
    meaning: 'Sådant som ska finnas på plats.',
    hint: 'En sak per rad.',
  },
  'guide.phases': {
    label: 'Genomförande',
    meaning: 'Stegen före, under och efter.',
    hint: 'En ny ledare ska kunna följa dem utan annan hjälp.',
  },
  'guide.phases.before': {
    label: 'Före',
    meaning: 'Det som görs innan gruppen möts.',
    hint: 'Lämna tomt om inget behövs.',
  },
  'guide.phases.during': {
    label: 'Under',
    meaning: 'Det som görs tillsammans.',
    hint: 'Minst ett steg. Minuterna summeras på sidan.',
  },
  'guide.phases.after': {
    label: 'Efter',
    meaning: 'Det som görs i det egna arbetet efteråt.',
    hint: 'Lämna tomt om inget behövs.',
  },
  'guide.tips': {
    label: 'Tips och fallgropar',
    meaning: 'Råd från dem som lett metoden.',
    hint: 'Ett råd per rad, gärna sådant som gått snett en gång.',
  },
  'guide.variations': {
    label: 'Varianter',
    meaning: 'Sätt att göra på ett annat vis.',
    hint: 'En variant per rad: digitalt, kortare, större grupp.',
  },
  'guide.related': {
    label: 'Närliggande metoder',
    meaning: 'Metoder som passar ihop med den här.',
    hint: 'Två eller tre, inte alla.',
  },
  'guide.source': {
    label: 'Ursprung',
    meaning: 'Varifrån metoden kommer.',
    hint: 'Lämna tomt om den är er egen.',
  },
  'guide.aliases': {
    label: 'Andra ord',
    meaning: 'Ord som folk söker på när de menar den här metoden.',
    hint: 'Även gamla namn och vardagsord.',
  },
};
