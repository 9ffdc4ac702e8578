import type { BodyTexts } from '../body-texts.ts';
import type * as model from '../../model/enums.ts';

/** What each value of an enumeration is called. */
export interface Choices {
  /** Whose question something answers. */
  readonly perspective: Record<model.Perspective, string>;
  /** What a conclusion does to a practice. */
  readonly conclusionType: Record<model.ConclusionType, string>;
  /** Where a practice stands. */
  readonly status: Record<model.PracticeStatus, string>;
  /** What a reflection followed. */
  readonly activityKind: Record<model.ActivityKind, string>;
  /** Which question of collaboration a theme answers. */
  readonly dimension: Record<model.Dimension, string>;
  /** Where a method can be run. */
  readonly format: Record<model.Format, string>;
  /** How much a method asks of the one who leads. */
  readonly difficulty: Record<model.Difficulty, string>;
  /** How the participants sit during a step. */
  readonly grouping: Record<model.Grouping, string>;
  /** How long a module is. */
  readonly moduleKind: Record<model.ModuleKind, string>;
  /** What a stretch of a module mostly is. */
  readonly sessionKind: Record<model.SessionKind, string>;
  /** What a box beside the text is for. */
  readonly calloutKind: BodyTexts['callout'];
  /** What sort of organisation a party is. */
  readonly partyKind: Record<model.PartyKind, string>;
  /** Languages of the interface. */
  readonly language: Record<model.Language, string>;
}

/** Swedish names of the values. */
export const choices: Choices = {
  perspective: {
    employee: 'Arbetstagare',
    employer: 'Arbetsgivare',
    client: 'Klient',
    colleague: 'Kollega',
  },
  conclusionType: {
    introduces: 'Nytt arbetssätt',
    confirms: 'Bekräftar',
    refines: 'Vidareutvecklar',
    questions: 'Ifrågasätter',
    replaces: 'Ersätter',
  },
  status: {
    new: 'Nytt',
    confirmed: 'Bekräftat',
    questioned: 'Ifrågasatt',
    replaced: 'Ersatt',
  },
  activityKind: {
    conversation: 'Kundsamtal',
    visit: 'Besök',
    campaign: 'Kampanj',
    case: 'Ärende',
    consultation: 'Konsultation',
    meeting: 'Möte',
    training: 'Träning',
    evaluation: 'Utvärdering',
    change: 'Förändring',
  },
  dimension: { what: 'Vad', when: 'När', how: 'Hur' },
  format: { onsite: 'På plats', digital: 'Digitalt', hybrid: 'Hybrid' },
  difficulty: { easy: 'Lätt att leda', medium: 'Kräver viss vana', demanding: 'Kräver erfarenhet' },
  grouping: {
    alone: 'Var för sig',
    pairs: 'I par',
    'small-groups': 'I smågrupper',
    'whole-group': 'Alla tillsammans',
  },
  moduleKind: { 'full-day': 'Heldag', 'half-day': 'Halvdag', short: 'Kort pass' },
  sessionKind: { theory: 'Teori', practice: 'Övning', reflection: 'Reflektion' },
  calloutKind: { tip: 'Tips', note: 'Notera', warning: 'Tänk på', example: 'Exempel' },
  partyKind: {
    authority: 'Myndighet',
    region: 'Region',
    municipality: 'Kommun',
    insurer: 'Försäkringsorganisation',
    employer: 'Arbetsgivare',
    unit: 'Enhet',
  },
  language: { sv: 'Svenska', en: 'Engelska' },
};
