/**
 * Swedish stems of the generated texts, from the vocabulary of reflections on
 * conversations, meetings and cases.
 */

const list = (text: string): readonly string[] => text.trim().split(/\s+/);

/**
 * Nouns by declension, as `stem` or `stem:combining`. Endings in `lexicon.ts` are added
 * to the stem; the combining form is the first part of compounds and defaults to the
 * stem.
 */
export const nounStems = {
  /** en fråga, frågan, frågor, frågorna; the stem lacks its a */
  first: list(`
    fråg:fråge skad:skade olyck:olycks veck:vecko skol klock kärn rut kass:kasse trapp list kart
    sid hyll brygg käll van:vane kedj:kedje lamp människ:människo luck penn yt våg kurv läx
    bilag:bilage linj:linje
  `),
  /** en ram, ramen, ramar, ramarna */
  second: list(`
    dag:dags väg ram ledning:lednings utbildning:utbildnings försäkring:försäkrings
    ersättning:ersättnings bedömning:bedömnings utredning:utrednings handläggning:handläggnings
    träning:tränings övning:övnings samordning:samordnings rådgivning:rådgivnings
    uppföljning:uppföljnings lösning:lösnings förändring:förändrings värdering:värderings
    mening:menings avstämning:avstämnings överlämning:överlämnings omställning:omställnings
    återkoppling:återkopplings förklaring:förklarings sammanfattning:sammanfattnings
    kväll:kvälls sökning:söknings anteckning:antecknings planering:planerings
    hållning:hållnings riktning:riktnings ordning:ordnings pärm blick stol
  `),
  /** en situation, situationen, situationer, situationerna */
  third: list(`
    situation:situations pension:pensions reflektion:reflektions kommunikation:kommunikations
    konsultation:konsultations organisation:organisations funktion:funktions
    information:informations relation:relations kommun region:regions blankett metod person
    process rutin punkt text kontakt konflikt rapport termin:termins kvalitet:kvalitets
    identitet:identitets aktivitet:aktivitets kompetens konsekvens roll kultur struktur procedur
    tabell modell kontroll signal kanal tradition:traditions ambition:ambitions
    position:positions diskussion:diskussions session:sessions grad förmån:förmåns
    månad:månads tjänst:tjänste plan synpunkt:synpunkts ledighet:ledighets trygghet:trygghets
    möjlighet:möjlighets verksamhet:verksamhets svårighet:svårighets osäkerhet:osäkerhets
    nyhet:nyhets erfarenhet:erfarenhets helhet:helhets enhet:enhets gång lön:löne stund sak
  `),
  /** ett möte, mötet, möten, mötena */
  fourth: list(`
    möte:mötes ärende arbete:arbets område:områdes meddelande läge:läges tillfälle:tillfälles
    löfte:löftes minne:minnes märke:märkes yrke:yrkes bemötande förtroende samtycke:samtyckes
    stycke medgivande utlåtande förhållande ställe ämne:ämnes rykte:ryktes inflytande deltagande
    lärande beroende åtagande värde
  `),
  /** ett avtal, avtalet, avtal, avtalen */
  fifth: list(`
    avtal:avtals samtal:samtals beslut:besluts besked:beskeds svar:svars brev skydd:skydds
    ansvar:ansvars stöd mål krav steg ord team bidrag:bidrags uppdrag:uppdrags förslag:förslags
    underlag:underlags undantag:undantags avdrag:avdrags avbrott:avbrotts intyg:intygs råd
    besök:besöks försök:försöks behov:behovs språk system formulär protokoll:protokolls
    perspektiv:perspektivs initiativ:initiativs resultat:resultats utkast:utkasts
    resonemang:resonemangs sammanhang:sammanhangs avsnitt:avsnitts villkor belopp:belopps år:års
    spår namn
  `),
} as const;

/** Verbs of the first conjugation, without their a: fråga, frågar, frågade, frågat. */
export const firstVerbs = list(`
  fråg not saml ordn förklar vis kontroller planer start avslut ändr spar del bekräft registrer
  gransk sorter formuler diskuter prov pröv öv trän skiss rit samordn värder påverk informer
  kontakt påpek rapporter invänt anteckn prioriter uppmärksamm motiver återkoppl sammanfatt
  uppdater betrakt kort test anpass utveckl förenkl list jämk
`);

/** Verbs of the second conjugation as `stem:ending`: läsa, läser, läste, läst. */
export const secondVerbs = list(`
  läs:te följ:de hjälp:te ställ:de bygg:de märk:te sök:te behöv:de stäng:de höj:de sänk:te
  köp:te lös:te fyll:de upplev:de undersök:te bedöm:de återställ:de fastställ:de besök:te
  genomlys:te uppfyll:de ring:de tänk:te skilj:de
`);

/** Particles that form new verbs as prefixes. */
export const verbParticles = list('upp om åter vidare över genom efter för av på in till');

/** Adjectives with regular forms: tydlig, tydligt, tydliga. */
export const adjectives = list(`
  tydlig lugn viktig rimlig möjlig vanlig ovanlig svår lång ärlig praktisk skriftlig muntlig
  digital personlig riktig felaktig ofullständig otydlig onödig nödvändig användbar hållbar märkbar
  synlig osynlig saklig känslig varaktig tillfällig ständig plötslig tidig orolig vänlig tålig
  ansvarig delaktig självklar oklar klar underlig stor hel tom påtaglig ömsesidig ensidig
  ordentlig grundlig smidig långvarig kortvarig mångsidig tillgänglig begriplig obegriplig
  lämplig olämplig försiktig
`);

/** Suffixes that derive adjectives from nouns: avtalsmässig, samtalsvänlig. */
export const adjectiveEndings = list('mässig vänlig specifik rättslig teknisk lik viktig');

/** Subjects of sentences. */
export const subjects = list(
  'vi teamet kollegan handläggaren rådgivaren arbetsgivaren gruppen chefen samordnaren kunden',
);

/** Adverbs of manner and time. */
export const adverbs = list(
  'tidigt sällan ofta genast ibland tydligt snart alltid ändå återigen tillsammans sakta',
);

/** Prepositions that fit before any noun. */
export const prepositions = list('i om efter före under kring inom vid för utan trots');
