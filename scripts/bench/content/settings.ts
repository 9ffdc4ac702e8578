import { addressOf } from '../../../src/core/model/addresses.ts';
import type { RedirectsInput } from '../../../src/core/model/redirects.ts';
import type { SiteInput } from '../../../src/core/model/site.ts';
import { yamlFile, type GeneratedFile } from './generated-file.ts';
import type { PlannedPractice } from './practice-pool.ts';

const site: SiteInput = {
  name: 'Samklok, mätning',
  description: 'Påhittat innehåll som mäter hur webbplatsen växer.',
  language: 'sv',
  contact: { name: 'Mätningen', mailbox: 'matning@exempel.example' },
  reviewMonths: 18,
  notice: 'Innehållet är påhittat av en maskin och betyder ingenting.',
  home: {
    heading: 'Arbetssätt så många att det tar tid att bygga dem.',
    lead: 'Texterna här är gjorda för att mäta. De har samma form som riktiga reflektioner.',
    invitation: 'En reflektion till gör ingen skillnad för mätningen.',
  },
};

/** Number of practices for each former address. */
const practicesPerFormerAddress = 200;

/** Creates `site.yaml` and `redirects.yaml`; every third former address has no successor. */
export function settingFiles(practices: readonly PlannedPractice[]): GeneratedFile[] {
  const count = Math.max(2, Math.round(practices.length / practicesPerFormerAddress));
  const redirects: RedirectsInput = {
    addresses: Array.from({ length: count }, (_, at) => {
      const from = addressOf('practice', `tidigare-namn-${at + 1}`);
      if (at % 3 === 2) return { from, retired: 'Arbetssättet gällde ett system som är avvecklat.' };
      return { from, to: addressOf('practice', practices[at % practices.length]!.id) };
    }),
  };
  return [yamlFile('site.yaml', site), yamlFile('redirects.yaml', redirects)];
}
