import type { ProblemParams } from '../../../model/problem.ts';
import type { SomeProblemTexts } from '../../problem-text.ts';
import { askToCorrect } from './words.ts';

interface Slip {
  readonly message: string;
  readonly fix: string;
}

const quoteIt = 'Sätt hela värdet inom citattecken: fält: "värdet".';

/** What the reader of YAML stumbles on, by its own name for it. */
const slips: Readonly<Record<string, Slip>> = {
  BLOCK_AS_IMPLICIT_KEY: {
    message: 'Texten innehåller ett kolon följt av mellanslag och läses därför som ett nytt fält.',
    fix: quoteIt,
  },
  MISSING_CHAR: {
    message: 'Ett citattecken eller ett kolon saknas.',
    fix: 'Kontrollera att varje citattecken har ett till, och att varje fält följs av kolon.',
  },
  TAB_AS_INDENT: {
    message: 'Raden börjar med ett tabbtecken.',
    fix: 'Byt tabbtecknet mot mellanslag, två för varje nivå.',
  },
  BAD_INDENT: {
    message: 'Indraget stämmer inte med raderna ovanför, eller så saknas en slutparentes.',
    fix: 'Ge fält på samma nivå lika många mellanslag, och avsluta varje [ med ] och varje { med }.',
  },
  BAD_SCALAR_START: {
    message: 'Värdet börjar med ett tecken som betyder något särskilt här.',
    fix: quoteIt,
  },
  BAD_DQ_ESCAPE: {
    message: 'Ett omvänt snedstreck inom citattecken följs av något som inte går att tolka.',
    fix: 'Skriv två omvända snedstreck i stället för ett: \\\\.',
  },
  UNEXPECTED_TOKEN: {
    message: 'Här står något som inte hör dit.',
    fix: `Står det text efter ett citattecken, eller ett bindestreck direkt efter ett kolon? ${quoteIt}`,
  },
  MULTILINE_IMPLICIT_KEY: {
    message: 'Ett fältnamn måste stå på en enda rad och följas av kolon.',
    fix: 'Kontrollera att raden ovanför är avslutad.',
  },
  NOT_A_MAP: {
    message: 'Här finns inga fält.',
    fix: 'Skriv ett fält på varje rad, med kolon och mellanslag: fält: värde.',
  },
};

const unknownSlip: Slip = {
  message: 'Uppgifterna går inte att tolka här.',
  fix: 'Jämför med en fil som fungerar: fält, kolon, mellanslag och värde på varje rad.',
};

function slip(params: ProblemParams): Slip {
  return slips[String(params['kind'])] ?? unknownSlip;
}

/** Things YAML can do that content may not use. */
const features: Readonly<Record<string, string>> = {
  alias: 'Tecknet * först i ett värde hänvisar till ett annat värde, och det används inte här.',
  anchor: 'Tecknet & först i ett värde ger det ett namn, och det används inte här.',
  tag: 'Tecknet ! först i ett värde bestämmer dess typ, och det används inte här.',
  merge: 'Fältet << används inte här.',
  key: 'Fältnamnet går inte att använda. Ett namn är ett enda ord.',
  directive: 'Rader som börjar med % används inte här.',
  documents: 'Raden --- delar filen i två. Bara den första delen skulle läsas.',
};

/** Problems with front matter and YAML. */
export const yamlProblems = {
  'front-matter-missing': {
    message: () => 'Filen börjar inte med uppgifter mellan två rader med tre bindestreck.',
    fix: () => 'Skriv --- på första raden, sedan uppgifterna, sedan --- på en egen rad.',
    fixInForm: () => askToCorrect,
  },
  'front-matter-unclosed': {
    message: () => 'Uppgifterna i början av filen tar aldrig slut.',
    fix: () => 'Skriv --- på en egen rad efter den sista uppgiften.',
    fixInForm: () => askToCorrect,
  },
  'yaml-syntax': {
    message: (p) => {
      const reason = p['reason'] ? ` (${p['reason']})` : '';
      return `${slip(p).message}${reason}`;
    },
    fix: (p) => slip(p).fix,
    fixInForm: () => askToCorrect,
  },
  'yaml-feature': {
    message: (p) => features[String(p['feature'])] ?? 'Det här skrivsättet används inte här.',
    fix: (p) =>
      p['feature'] === 'documents' || p['feature'] === 'directive'
        ? 'Ta bort raden.'
        : 'Skriv ut värdet, eller sätt det inom citattecken om det är text.',
    fixInForm: () => askToCorrect,
  },
  'yaml-too-deep': {
    message: (p) => `Uppgifterna ligger i fler än ${p['max']} nivåer.`,
    fix: () => 'Kontrollera indragen, och att varje [ har sin ] och varje { sin }.',
    fixInForm: () => askToCorrect,
  },
  'duplicate-key': {
    message: (p) => `Fältet ”${p['key']}” finns två gånger.`,
    fix: () => 'Ta bort det ena, eller slå ihop värdena.',
    fixInForm: () => askToCorrect,
  },
  'reserved-key': {
    message: (p) => `Namnet ”${p['key']}” kan inte användas för ett fält.`,
    fix: () => 'Ta bort fältet.',
    fixInForm: () => askToCorrect,
  },
} satisfies SomeProblemTexts;
