const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/**
 * What stands first in derived words (*sam-ordna*, *om-ställning*, *o-känd*)
 * and in words grown together (*fast-ställa*, *inne-håll*): never the part of a
 * compound, whatever follows.
 */
export const PREFIXES: ReadonlySet<string> = words(`
  all alla an and anno anti att auto av bakom be bi bort bredvid centi de deci den det dis där
  efter emot en ett ex exo fast fort fram från full för förbi före ge gen genom god gott hekto
  hets hit hop hur hyper hypo här i ifråga ifrån igen igenom ihop ihåg in infra inne inom inter
  intra iordning iordnings isär kilo ko kom kon kontra kring kvar lik likt makro med mellan
  mikro milli miss mot multi nano ned neder neo ner non nå någon några när o om omkring para per
  poly pre pro proto pseudo på re runt sam samman se semi som sub super så sär tele till tillbaka
  tillfreds tillgodo tillrätta trans tvär ultra um und undan under upp ur ut utan ute utom vad van
  var varje vice vid vidare väl å åsido åstad åt åter över
`);

/**
 * What stands last in derived words (*arbetslös-het*, *lär-are*), also as the
 * dictionary word it happens to be (*era*, *lös*, *full*, *man*, *givare*):
 * never the part of a compound, in no inflected form.
 */
export const SUFFIXES: ReadonlySet<string> = words(`
  abilitet ad aktig aktighet al an ande ans ant antagande ar arad are arisk artad at bar barhet bo
  dom else en ende ens ent er era eri ering erna et faldig fattare full fullhet givar givare
  graf grafi havar havare het ig ing inge inna isera isk ism ist itet ledes lek lera lig lighet
  ling log logi logisk lägga lös lösa löshet man mässig mässighet nad ner ning or oår rad ration
  rik sam samhet sel sion ska skap skaplig stagande stans ställa sätta tagande tagar tagare tet
  tion ur vis ör ören göra göring
`);

/** Words of two or three letters that may stand first in a compound; all others may not. */
export const SHORT_FIRST: ReadonlySet<string> = words(`
  akt alg alm alp ank app arm art arv ask bad bak bal ban bas ben bil bio bly blå bo bok bom box
  bro bud buk bur bus by byx båg bål bår båt bär bön cup dag dal dam deg del dim dis djur dop dos
  dum dun duo duv dyk död dör döv ego eko el eld fan far fax fel fem fet fil fin fog fot fri frö
  ful får gas gat get grå gud gul gym gås haj hat hav hel hem hiv hot hov hud hus huv hyr hål hår
  häl häx hö hög hör idé is jet jod jon jour jul jäs kaj kak kam knä kod kok kol kub kur kyl kål
  kår käk kö kök köp kör lag lamm lax led lek lim lin liv ljus lok lov lus lut lys lyx låd låg lån
  lår lås låt lär läs läx löd lök lön löp löv mag maj mat max mer mil mix mor mun mur mus mut myr
  mys mål mån mås mät nos not nu ny nål näs nät nöd nöt ord orm oro ost paj par pek pil pip pol
  pop pub pås rad rak ram ras rea rep res rev rid ris rit riv ros rot rov rum run rå råd råg rån
  räk rät räv röd rök rör röt sak sal sax sen sex sid sim sjö sko skol slö små snö sol son sop sot
  sov spa stå sug sur sy syd syn såp sår sås säd säl sök söm söt tak tal tam te tid tim toa tom
  ton tre trä tub tum tur tv två tyg typ tå tåg tår tät ugn ull ung val vax ved vik vil vin vit
  våg vår våt väg vän väv yt ytter yx zon zoo åk ål ång år års åsk äg ägg ägo älg älv äng ärm ärt
  öl örn ört
`);

/** Words of two or three letters that may stand last in a compound; all others may not. */
export const SHORT_LAST: ReadonlySet<string> = words(`
  akt alg apa app arm arv ask avi bad bal bas ben bil bit blå bod boj bok bot bov bro bud bur buss by
  bål bår båt bär bön cup dag dal dam deg del dos duk dun duo dåd död eld far fas fat fel fil fog
  fot fri frö får gas grå gud gul gym gås haj hat hav hem hit hoj hot hud hus hål hår håv häl hög
  hök idé jul kaj kam kar kex knä kod kol kub kur kål kår kö kök köp kör lag lav lax led lim liv
  lok lov lus lya lån lås län lök lön löv mat mes mix mor mos mun mur mus myt mål mås nav nål nät
  ord orm oro ort ost paj par pil pub rad ram ras rea rep rev ris rom rop rot rum rus råd råg rån
  röd rök rör sak sal sav sax set sex sil sim sjö sko snö sol son spö stå syn såg sår sås säd säl
  söm tak tal tam tid toa ton trä tub tur tyg typ tå tåg tår tät ugn ull val vas vax ved vik vin
  vit vrå vy våg vår väg vän väv yta yxa zon ål år åra ägg älg älv äng ärm ärr öde öga öl öra öre
  örn ört
`);

/** Whether a part from there on would tear *-ering* apart (*parke|ring*). */
export function endsInEring(word: string, at: number): boolean {
  return word.charAt(at - 1) === 'e' && /^rings?$/.test(word.slice(at));
}
