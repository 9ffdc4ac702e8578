/** Swedish texts of the fields of the site, its pages, parties, teams and former addresses, by the field's key. */
export const siteFields = {
  'page.title': {
    label: 'Rubrik',
    meaning: 'Sidans rubrik.',
    hint: 'Den står även i sidfoten, så håll den kort.',
  },
  'page.summary': {
    label: 'Sammanfattning',
    meaning: 'En mening som visas i sökträffar.',
    hint: 'Vad får läsaren veta här?',
  },
  'party.name': {
    label: 'Namn',
    meaning: 'Organisationens eller enhetens namn.',
    hint: 'Så som den själv skriver det.',
  },
  'party.kind': {
    label: 'Slag',
    meaning: 'Vilken sorts organisation det är.',
    hint: 'Välj det som ligger närmast.',
  },
  'formerAddress.from': {
    label: 'Tidigare adress',
    meaning: 'Adressen som inte längre används.',
    hint: 'Till exempel /metoder/gammalt-namn/.',
  },
  'formerAddress.to': {
    label: 'Ny adress',
    meaning: 'Adressen som läsaren skickas till.',
    hint: 'Fyll i antingen den här eller skälet.',
  },
  'formerAddress.retired': {
    label: 'Skäl till att sidan är borttagen',
    meaning: 'Vad läsaren får veta när sidan inte har någon efterföljare.',
    hint: 'Börja gärna med ”eftersom”.',
  },
  'redirects.addresses': {
    label: 'Tidigare adresser',
    meaning: 'Adresser som funnits men inte längre används.',
    hint: 'En publicerad adress dör aldrig: den leder vidare eller berättar varför den är slut.',
  },
  'home.heading': {
    label: 'Rubrik',
    meaning: 'Den stora meningen överst på startsidan.',
    hint: 'En mening om vad man har för nytta av webbplatsen.',
  },
  'home.lead': {
    label: 'Ingress',
    meaning: 'Texten under rubriken: vad är det här, för vem?',
    hint: 'Två meningar räcker.',
  },
  'home.invitation': {
    label: 'Inbjudan att reflektera',
    meaning: 'Texten som bjuder in ett team att reflektera.',
    hint: 'Säg hur lite som behövs för att börja.',
  },
  'contact.name': {
    label: 'Namn',
    meaning: 'Funktionen som svarar för webbplatsen.',
    hint: 'En funktion, aldrig en person.',
  },
  'contact.mailbox': {
    label: 'Funktionsbrevlåda',
    meaning: 'Adressen dit läsare skriver.',
    hint: 'En brevlåda som någon läser varje dag.',
  },
  'site.name': {
    label: 'Namn',
    meaning: 'Webbplatsens namn.',
    hint: 'Det står överst på varje sida.',
  },
  'site.description': {
    label: 'Beskrivning',
    meaning: 'En mening om vad webbplatsen är.',
    hint: 'Den visas av sökmotorer.',
  },
  'site.language': {
    label: 'Språk',
    meaning: 'Gränssnittets språk.',
    hint: 'Innehållet översätts inte.',
  },
  'site.contact': {
    label: 'Kontakt',
    meaning: 'Vem som svarar för webbplatsen.',
    hint: 'Visas längst ner på varje sida.',
  },
  'site.reviewMonths': {
    label: 'Månader till granskning',
    meaning: 'Så många månader efter senaste stöd behöver ett arbetssätt granskas.',
    hint: 'Ett område eller tema kan ha en egen tid.',
  },
  'site.notice': {
    label: 'Meddelande',
    meaning: 'En rad som visas på varje sida.',
    hint: 'Till exempel att innehållet är ett exempel.',
  },
  'site.home': {
    label: 'Startsida',
    meaning: 'Startsidans texter.',
    hint: 'Det första en ny läsare möter.',
  },
  'team.name': {
    label: 'Namn',
    meaning: 'Teamets namn.',
    hint: 'Ett namn på funktionen, aldrig på en person.',
  },
  'team.party': {
    label: 'Part',
    meaning: 'Organisationen eller enheten som teamet hör till.',
    hint: 'Välj den närmaste enheten om den finns.',
  },
  'team.mailbox': {
    label: 'Funktionsbrevlåda',
    meaning: 'E-postadress som hela teamet läser.',
    hint: 'En gemensam brevlåda, inte en persons adress.',
  },
};
