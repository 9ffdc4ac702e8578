import { reflectionFile, wording } from '../../support/site-context.ts';
import { minimalSite } from '../../support/minimal-site.ts';

const topic = (title: string, more = '') =>
  `title: ${title}\nsummary: Kort om ${title}.\ndescription: |\n  Första stycket.\n\n  Andra stycket.\n${more}`;

/**
 * A site with a story to tell: `ring` is confirmed by a second team and refined,
 * `brev` is replaced by `ring-direkt`, `mail` is questioned, and `lyssna-klart`
 * of the minimal site stays new. Two areas, two themes, two teams.
 */
export function story(): Record<string, string> {
  return {
    ...minimalSite(),
    'areas/sjukdom.yaml': topic(
      'Sjukdom',
      'aliases: [sjukskriven]\nagreements:\n  - { name: AGS, aliases: [avtalsgruppsjuk] }\ncontact: radgivarna\norder: 20\nruleChanges:\n  - { date: 2026-01-01, what: Nya blanketter. }\n',
    ),
    'areas/aldersgrans.yaml': topic('Åldersgräns', 'order: 10\n'),
    'themes/kundens-basta.yaml': topic('Kundens bästa', 'dimension: what\n'),
    'themes/tomt.yaml': topic('Ännu tomt', 'dimension: what\n'),
    'teams/norr.yaml': 'name: Team norr\nparty: kommunen\n',
    ...reflectionFile('forsta', {
      date: '2024-01-10',
      team: 'radgivarna',
      areas: ['sjukdom', 'aldersgrans'],
      themes: ['gemensamt-sprak'],
      perspectives: ['employee', 'employer'],
      method: 'gemensam-reflektion',
      conclusions: [
        { type: 'introduces', ...wording('ring') },
        { type: 'introduces', ...wording('brev', { areas: ['sjukdom'] }) },
        {
          type: 'introduces',
          ...wording('mail', { areas: ['aldersgrans'], perspectives: ['client'] }),
        },
      ],
    }),
    ...reflectionFile('andra', {
      date: '2024-06-01',
      team: 'norr',
      disagreement: 'Någon tvekade.',
      parties: ['kommunen'],
      conclusions: [
        { type: 'confirms', practice: 'ring', note: 'Det gick bra i norr.' },
        { type: 'questions', practice: 'mail', why: 'Ingen svarade.', context: 'Semestertid.' },
      ],
    }),
    ...reflectionFile('tredje', {
      date: '2025-02-01',
      team: 'norr',
      conclusions: [
        {
          type: 'refines',
          practice: 'ring',
          statement: 'Ring före lunch.',
          steps: ['Ring.', 'Lägg på.'],
          why: 'Efter lunch svarar ingen.',
        },
        {
          type: 'replaces',
          practice: 'brev',
          by: wording('ring-direkt', { themes: ['kundens-basta'] }),
        },
      ],
    }),
    ...reflectionFile('bara-omrade', {
      date: '2025-05-01',
      team: 'norr',
      conclusions: [{ type: 'introduces', ...wording('utan-tema') }],
    }),
    ...reflectionFile('bara-tema', {
      date: '2025-06-01',
      team: 'norr',
      areas: [],
      themes: ['kundens-basta'],
      conclusions: [{ type: 'introduces', ...wording('vanta') }],
    }),
  };
}
