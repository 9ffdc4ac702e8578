/** Swedish texts of the fields of training programmes, by the field's key. */
export const programmeFields = {
  'session.minutes': {
    label: 'Minuter',
    meaning: 'Hur lång tid det tar.',
    hint: 'Räkna in förflyttning mellan rum.',
  },
  'session.activity': { label: 'Aktivitet', meaning: 'Vad gruppen gör.', hint: 'En mening.' },
  'session.kind': {
    label: 'Slag',
    meaning: 'Om det mest är teori, övning eller reflektion.',
    hint: 'Pauser hör till det de ligger i.',
  },
  'session.guide': {
    label: 'Metod',
    meaning: 'Metoden som används.',
    hint: 'Lämna tomt om aktiviteten inte följer någon metod.',
  },
  'module.id': {
    label: 'Id',
    meaning: 'Modulens id inom programmet.',
    hint: 'Små bokstäver a–z, siffror och bindestreck.',
  },
  'module.title': { label: 'Namn', meaning: 'Modulens namn.', hint: 'Säg vad den handlar om.' },
  'module.theme': {
    label: 'Samverkanstema',
    meaning: 'Temat som modulen övar.',
    hint: 'Välj det som tar mest plats.',
  },
  'module.kind': {
    label: 'Längd',
    meaning: 'Heldag, halvdag eller kort pass.',
    hint: 'Minuterna räknas samman av aktiviteterna.',
  },
  'module.dates': { label: 'Datum', meaning: 'Planerade tillfällen.', hint: 'Skriv ÅÅÅÅ-MM-DD.' },
  'module.before': {
    label: 'Före',
    meaning: 'Varför: egen reflektion, behov och mål.',
    hint: 'Ungefär fyra tiondelar av lärandet sker här.',
  },
  'module.before.questions': {
    label: 'Frågor att fundera på',
    meaning: 'Frågor som deltagaren tänker igenom själv.',
    hint: 'En fråga per rad, högst fyra.',
  },
  'module.before.tasks': {
    label: 'Att förbereda',
    meaning: 'Uppgifter före träffen.',
    hint: 'En uppgift per rad, som går att bli klar med.',
  },
  'module.during': {
    label: 'Under',
    meaning: 'Hur: öva, upprepa, slipa och reflektera tillsammans.',
    hint: 'Växla mellan teori, övning och reflektion. Övning ska ta mest tid.',
  },
  'module.after': {
    label: 'Efter',
    meaning: 'Vad: pröva hemma, se resultat, anpassa.',
    hint: 'Ungefär fyra tiondelar av lärandet sker här.',
  },
  'module.after.tasks': {
    label: 'Att pröva',
    meaning: 'Uppgifter i det egna arbetet.',
    hint: 'En uppgift per rad, som går att göra inom två veckor.',
  },
  'module.after.questions': {
    label: 'Frågor att reflektera över',
    meaning: 'Frågor efter att ha prövat.',
    hint: 'En fråga per rad. Fråga vad som hände, inte om det gick bra.',
  },
  'programme.title': {
    label: 'Namn',
    meaning: 'Programmets namn.',
    hint: 'Säg vad man blir bättre på.',
  },
  'programme.audience': {
    label: 'För vem',
    meaning: 'Vilka programmet vänder sig till.',
    hint: 'Roll och förkunskaper, och hur många som går samtidigt.',
  },
  'programme.goals': {
    label: 'Mål',
    meaning: 'Vad deltagarna kan efteråt.',
    hint: 'Ett mål per rad. Börja med ett verb.',
  },
  'programme.parties': {
    label: 'Parter',
    meaning: 'Organisationer som tränar tillsammans.',
    hint: 'Lämna tomt om det inte är bestämt.',
  },
  'programme.modules': {
    label: 'Moduler',
    meaning: 'Modulerna i ordning.',
    hint: 'Varje modul har tre delar: före, under och efter.',
  },
  'programme.signs': {
    label: 'Tecken på effekt',
    meaning: 'Vad som visar att träningen gjort skillnad.',
    hint: 'Sådant som andra än deltagarna kan märka.',
  },
  'programme.signs.days30': {
    label: 'Efter 30 dagar',
    meaning: 'Vad som märks efter en månad.',
    hint: 'Ett tecken per rad, som går att se eller höra.',
  },
  'programme.signs.days90': {
    label: 'Efter 90 dagar',
    meaning: 'Vad som märks efter tre månader.',
    hint: 'Ett tecken per rad, som går att se eller höra.',
  },
};
