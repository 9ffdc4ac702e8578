/** Lines of two words each. */
const pairs = (lines: string): [string, string][] =>
  lines
    .trim()
    .split(/\s*[\n,]\s*/)
    .map((pair) => pair.trim().split(' ') as [string, string]);

/** Different words that must not become one, that the rules were made with. */
export const apartTuning = pairs(`
  möter mot, vår var, svårare svar, lagen låg, mål mal, mötet mot, lån lan, råd rad, hår har, tal tål
  paket pack, planet plan, budget bud, tidning tid, ordning ord, förening för, pensionär pension, dator data
  marknad mark, partner part, vecka väcka, finans fin, kontor konto, första förstå, hända hand, nytta ny
  saknar sak, vinter vinna, akt åkt, vittne vit, träning trä, höger hög, överens över, finna fin
  regel regn, medel med, enhet en, kompetens kompensera, tillit till, samråd sam, område om, kamrat kam
  funktionär funktion, gräns gran, penning penna, varning var, mening men, händelse hand, förälder för
  ledamot led, arbetare arbetsgivare, avtal tal, kund kunskap, barn bar, namn na, stad stat, lön lån
  vård värd, vård vår, bild bil, makt maka, takt tak, vikt vika, jobb job
  minne min, kurs kur, uppge uppgå, utge utgå, ansvar ansikte, fall fal
  skada sked, tjänst tjäna, tjänstepension tjänst, rätt råtta, läsa lasta, böja boja, höra hora, röra rora
`);

/** Different words that must not become one, written down before any rule was tried on them. */
export const apartHeldOut = pairs(`
  höst host, sjuk sjuksköterska, kassa kasse, skola skål, läge lag, bör bor, rör ror, söt sot, hål hal
  käft kaffe, tänk tank, länk lank, ränta rant, väg vagn, båt bat, såg sagt, tåg tag, våg väg, mån man
  försäkra försök, anmäla anmana, ansöka ansikte, utbildning utbetalning, betala betona, beslut beslag
  semester sem, vila vilja, hälsa halsa, kropp kopp, dödsfall död, olycka lycka
  protokoll proton, politik polis, kommun kommunist, region regi, stöd stod, möbel mobil
  chef schema, ledig ledare, ledighet led, arbetslös arbete, förmån förmiddag, förmåga förmå, fond fon
  fondval fond, premie present, procent process, inkomst inkorg, utgift utgång, skatt skada, bidrag bidra
  sjukpenning sjuk, rehabilitering rehab, samverkan samtal, teori terror, metod metall, modell modem
  motor mot, faktor fakta, sensor sen, revisor revir, rektor rekord, moderator moderat, doktor dokument
  alfabet alfa, internet intern, paket pak, biljett bil, toalett tova, kabinett kabin, etikett etik
  planering planet, konsult konsument, start star, svensk svensexa, hem hemlig, rum rumpa, program progression
  grupp grop, gäst gast, bröst brast, trä tra, frö fro, snö sno, sjö sju, ö o, år ar, å a
  känsla kans, önskan ansikte, åtgärd åtagande, uppgift uppge, uppdrag uppge, avgift avge
  information informell, reflektion reflex, kontakt kontant, kontrakt kontroll, försening förening
  distans dist, balans bal, leverans lever, ambulans ambition, relevans relation, instans insats, chans chal
  lärare lärka, sekreterare sekret, handläggare handla, arbetstagare arbeta
  fotboll fot, handbok hand, stadsdel stad, landsting land, brand bra, strand stå, tand tal, son sol, ton tom
  mars mal, juni ju, maj ma, torsdag tor, lördag lör, vinst vin, konst kon, tjugo tjur, minst minne
  kapitel kapital, artikel artist, titel titan, nyckel nyck, enkel enk, säker säck, papper pappa
  modern mode, intern inte, extern ext, termin term, rutin rut, medicin medi, maskin mask, vaccin vack
  nämnd nämna, bygd bygga, dygd dyga, värld värd, skuld skull, bord bo, ord or
  luft luftig, kraft krav, lukt luk, frukt frukost, plikt plit, insikt insida
`);
