import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** WCAG 2.2 to level AA, and what axe calls good practice. No rule is left out. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Rules that colours decide; the others find the same in light and in dark. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/** What axe finds wrong with the colours of a page as it stands, as `axeFaults` tells it. */
export function colourFaults(page: Page): Promise<string[]> {
  return faultsOf(lookingFor(page).withRules(colourRules));
}

/**
 * What axe finds wrong with a page as it stands, each as `rule selector: what to mend`.
 * @param known rules that have been looked at already in the same state of the page
 */
export function axeFaults(page: Page, known: readonly string[] = []): Promise<string[]> {
  return faultsOf(
    lookingFor(page)
      .withTags(tags)
      .disableRules([...known]),
  );
}

// Only what is wrong is wanted: leaves out half of the work.
const lookingFor = (page: Page) =>
  new AxeBuilder({ page }).options({ resultTypes: ['violations'] });

async function faultsOf(builder: AxeBuilder): Promise<string[]> {
  const { violations } = await builder
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
