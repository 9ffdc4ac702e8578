import { foldWord } from './fold-diacritics.ts';
import { weakness } from './stop-words.ts';

/** Short words and abbreviations that numbers follow, and that are no names: `DAG 1`, `KAP 7`, `kl 15`. */
const ordinary = new Set(
  `art bil bet cm dag del dl dm fall fas feb fig fr grad jan jul jun kap kg kl km kpl kr kv lag lör maj
  mdr mg min mkr ml mm mom mån mål nivå not nov nr okt par pkt plan pos prop punkt rad rum sek sep sid
  sida steg st tab tel tfn tid tim tkr tor tr typ upp vers vol våg ålder år åtta sex sju nio tio modul
  bara högst minst runt drygt ggr avd st str ö kk hk kcal ring rond del dr mr ms nivå lön mars jfr lgh obs pga`
    .trim()
    .split(/\s+/),
);

/** What can be read aloud as a Swedish word: one beginning, one vowel or more, one end. */
const sayable =
  /^(?:[^aeiouy]|[bfgkps]l|[bdfgkptv]r|[gks]n|s[jkmptv]|[dkt]v|tj)?[aeiouy]+(?:[^aeiouy]|(.)\1|[nr][dgknst]|l[dfgkmnptv]|r[mptv]|[fks]t|[gm][dnt]|sp|[kgptlm]s|sk|mp)?[aeiouy]*$/;

/**
 * Whether what is written may be the letters of a name such as `ITP 1`: two to five capitals, or two or
 * three letters in lower case, as in a query, that cannot be read as a word. `PA` is an agreement, and
 * no `på`.
 */
export function isAcronym(surface: string): boolean {
  const form = surface.toLowerCase();
  const isShort =
    /^\p{Lu}{2,5}$/u.test(surface) ||
    (/^\p{L}{2,3}$/u.test(surface) && !sayable.test(foldWord(form)));
  return isShort && !ordinary.has(form) && (surface === 'PA' || weakness(form) === 'none');
}

/** Joins the letters and the number at the beginning of what is written: `ITP-1-avtal` → `ITP1-avtal`. */
export function joinedAcronym(surface: string): string {
  const match = /^(\p{L}{2,5})-(\d{1,2})(?![^-])/u.exec(surface);
  const [joined = '', name = '', number = ''] = match ?? [];
  return isAcronym(name) ? name + number + surface.slice(joined.length) : surface;
}
