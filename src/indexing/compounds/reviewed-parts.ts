const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/**
 * What stands first in derived words (*sam-ordna*, *om-ställning*, *o-känd*)
 * and in words grown together (*fast-ställa*, *inne-håll*): never the part of a
 * compound, whatever follows.
 */
export const PREFIXES: ReadonlySet<string> = words(`
  all alla an and anno anti att auto av bakom be bi bort bredvid de den det dis där efter emot en
  ett ex exo fast fort fram från full för före förbi ge gen genom god gott hets hit hop hur hyper
  hypo här i ifrån igen igenom ifråga ihop ihåg in infra inne inom inter intra iordning iordnings
  isär kilo ko kom kon kontra kring lik lika likt centi deci hekto makro med mellan mikro milli
  nano miss mot multi ned neder neo ner non när nå någon några o om omkring på para samman per poly
  pre pro proto pseudo re runt sam se semi som sub super så sär tele till tillbaka tillfreds
  tillgodo tillrätta trans tvär ultra um und undan under upp ur ut utan ute utom vad van var varje
  vice vid vidare väl å åsido åstad åt åter över
`);

/**
 * What stands last in derived words (*arbetslös-het*, *lär-are*), also as the
 * dictionary word it happens to be (*era*, *lös*, *full*, *man*, *givare*):
 * never the part of a compound, in no inflected form.
 */
export const SUFFIXES: ReadonlySet<string> = words(`
  abilitet ad aktig aktighet al an ande ans ant antagande ar arad are arisk artad at bar barhet bo
  dom else en ende ens ent er era eri ering erna et faldig fattare full fullhet givar givare gjord
  graf grafi havar havare het ig ing inge inna isera isk ism ist itet ledes lek lera lig lighet
  ling log logi logisk lägga lös lösa löshet man mässig mässighet nad ner ning or oår rad ration
  rik sam samhet sel sion ska skap stagande stans ställa sätta tagande tagar tagare tet tion ur vis
  ör ören
`);

/** Words of two or three letters that may stand first in a compound; all others may not. */
export const SHORT_FIRST: ReadonlySet<string> = words(`
  akt alp arm arv ask bad bak bal bas ben bil bio bly blå bo bok bom bro bud bur bus byx bär båg
  båt bön dag dal dam del djur dop dyk död dör el eld far fax fel fil fot fri frö får gas gat get
  grå gud gul gym gås hat hav hel hem hiv hot hud hus häl häx hår hö hög idé is jour jul kaj kam
  kod kol kyl kö kök köp kör lag lamm lax led lek lim lin liv ljus lok lov lus lyx läs låg lån lås
  lök lön löp löv mag mat mil mor mun mur mus mys mät mål mån mås not ny nät nål nöd nöt ord ost
  par pol pop pub rad rak ram ras rea res rev rid ros rot rov rum räk rå råd rån röd rök rör sak
  sal sex sid sim sjö sko skol små snö sol son sop spa sug syd syn säd säl sår sås söm tak tal te
  tid tim tom ton tre trä tur tv tåg ugn ull val vax ved vin vit väg våg vår yt ytter ägg älg älv
  äng ärt åk ål år års åsk öl ört
`);

/** Words of two or three letters that may stand last in a compound; all others may not. */
export const SHORT_LAST: ReadonlySet<string> = words(`
  akt app arm arv ask bad bas ben bil blå bok bro bud bur buss bär båt bön dag del duk eld far fas
  fel fil fot fri frö får gas gym hav hem hit hud hus hår idé jul kaj kod kur kö kök köp lag led
  lim liv lok lov län lån lås lök lön löv mat mor mos mun mur mus mål nät nål ord orm ort ost paj
  par pil pub rad ras rum råd rån rör sak sal sil sim sjö sko snö sol son stå syn såg sår tak tal
  tid ton trä tub tur typ tät tåg ugn ull val vas vax vik vin vit väg våg yta ägg älg älv äng år
  öga öl öra ört
`);

/** Whether a part from there on would tear *-ering* apart (*parke|ring*). */
export function endsInEring(word: string, at: number): boolean {
  return word.charAt(at - 1) === 'e' && /^rings?$/.test(word.slice(at));
}
