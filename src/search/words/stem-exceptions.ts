/** Ends of folded words, and of what is cut from them, that are no endings: `budget`, `doktor`, `gränser`. */
const kept = new RegExp(
  `(?:${`
    paket planet alfabet budget ^staket internet arbet kompet ^.{0,3}het
    finans balans distans instans leverans tolerans relevans substans grans karens
    plan (?:^|[^m])man samman foren finn minn tran trad
    ionar jonar formular sommar papper halvar ^hoger beror
    (?:^|[^p])manad omrad samrad forrad (?:^|[sk]|son)skad stand land band
    kamrat internat format tillit
    [dilnr]ator [ki]tor [np]sor (?:re|er)visor fessor nior [eo]ntor erantor motor
    (?<!sp|f|med|ord)els plats sats overens orelas vlas pplas
    takt makt vakt vikt jakt konsult start kvart uppt vint
    ordn varn markn partn sakn vittn undr vagr grann
    penning tidning vaning uppring
    ^modern ^intern ^extern ^fore ^vidare ^nytta
  `
    .trim()
    .split(/\s+/)
    .join('|')})$`,
);

/** A prefix, and no more of a word than consonants: `utf` of `utföra`, `ing` of `ingå`. */
const isBare = /^(?:av|ut|in|upp|till|fram|over|under|ater|efter|fore|for(?!m$))[^aeiouy]+$/;

/** Whether a folded word, or what is left of one, is not to be cut. */
export const isKept = (folded: string): boolean => kept.test(folded);

/** Whether what a cut would leave of a folded word could be a word: it has a vowel, also after a prefix. */
export const isEnough = (folded: string): boolean =>
  /[aeiouy]/.test(folded) && !isBare.test(folded);
