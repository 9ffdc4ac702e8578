import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** WCAG 2.2 to level AA, and what axe calls good practice. No rule is left out. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe finds wrong with a page as it stands, each as `rule selector: what to mend`.
 * @param known rules that have been looked at already in the same state of the page
 */
export async function axeFaults(page: Page, known: readonly string[] = []): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    // Only what is wrong is wanted: leaves out half of the work.
    .options({ resultTypes: ['violations'] })
    .withTags(tags)
    .disableRules([...known])
    // The only frame there can be is the editors' preview, which is of the same origin.
    .setLegacyMode(true)
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) => {
      const mend = failureSummary.split('\n').slice(1).join(' ').trim();
      return `${id} ${target.join(' ')}: ${mend}`;
    }),
  );
}
