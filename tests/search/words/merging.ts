/** Lines of a word and its inflected forms, as pairs. */
const pairs = (lines: string): [word: string, form: string][] =>
  lines
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [word = '', ...forms] = line.trim().split(' ');
      return forms.map((form): [string, string] => [word, form]);
    });

/** Forms of one word, that the rules were made with. */
export const mergingTuning = pairs(`
  avtal avtalet avtalets avtalen
  möte mötet mötets möten mötena mötes
  skydd skyddet skyddets skydden
  barn barnet barnen barnens
  arbete arbetet arbeten arbeta arbetar arbetade
  samtal samtalet samtalen samtals
  avgift avgifter avgiften avgifterna
  kund kunder kunden kundernas kunderna
  medarbetare medarbetaren medarbetarna medarbetares
  anställd anställda anställde anställning
  anmälan anmälningar anmälningen anmäla anmäler anmälde anmäld anmält
  försäkring försäkringar försäkringen försäkringarnas
  sjukskriven sjukskrivna sjukskrivet sjukskrivning
  ringa ringer ringde ringt
  prata pratar pratade pratat
  ny nytt nya nyare
  svår svårt svåra svårare svårast
  bok boken böcker böckerna
  handbok handböcker handböckernas
  ombudsman ombudsmän ombudsmannen ombudsmännen
  stad städer städerna
  fot fötter
  bror bröder
  ledamot ledamöter ledamöterna
  kraft krafter
  gå går gick gått
  få får fick
  säga säger sade sagt
  göra gör gjorde gjort
  förstå förstår förstod förstått
  regel regeln regler reglerna
  ålder åldern åldrar åldrarna
  pensionär pensionären pensionärer
  klient klienten klienternas
  träning träna tränar träningen
  öppen öppna öppet
  enkel enkelt enkla enklare
  tecken tecknet tecknen
  rum rummet rummen
`);

/** Forms of one word, written down before any rule was tried on them. */
export const mergingHeldOut = pairs(`
  blankett blanketten blanketter blanketterna
  chef chefer chefen chefernas
  ersättning ersättningen ersättningar ersättningens
  läkare läkaren läkarna läkares
  intyg intyget intygen intygets
  dom domar domen domarna
  fråga frågor frågan frågade frågorna
  vecka veckor veckan veckorna
  ansökan ansökningar ansöka ansöker ansökte
  uppgift uppgifter uppgiften uppgifternas
  problem problemet problemen
  förälder föräldern föräldrar föräldrarnas
  nummer numret
  hinder hindret hindren
  exempel exemplet exemplen
  kollega kollegor kollegan kollegerna
  viktig viktigt viktiga viktigare viktigast
  lång långt långa längre längst
  trygg tryggt trygga tryggare
  personlig personligt personliga
  gemensam gemensamt gemensamma
  digital digitalt digitala
  betala betalar betalade betalat betalning
  hjälpa hjälper hjälpte hjälpt
  möta möter mötte mött
  skriva skriver skrev skrivit skrivs
  ge ger gav gett
  ta tar tog tagit
  komma kommer kom kommit
  hålla håller höll hållit
  behöva behöver behövde behövt behövs
  besluta beslutar beslutade beslutat
  planera planerar planerade planering
  utvärdera utvärderar utvärdering utvärderingen
  lösa löser löste löst lösning
  kväll kvällen kvällar
  mor mödrar
  rot rötter rötterna
  natt nätter natten
  land länder länderna
  verkstad verkstäder verkstaden
  huvudman huvudmän huvudmannen huvudmännen
  erfarenhet erfarenheter erfarenheten
  myndighet myndigheter myndigheten myndigheternas
  händelse händelser händelsen
  seminarium seminarier seminariet
  terapi terapin terapier
  doktor doktorn doktorer
  konflikt konflikten konflikter
  beslut beslutet besluten
`);
