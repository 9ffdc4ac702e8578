import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, it } from 'vitest';
import { deskAddress, readBuiltSite } from '../support/built-site.ts';
import { htmlRules } from '../support/html-rules.ts';

const site = await readBuiltSite();
const validator = new HtmlValidate(new StaticConfigLoader(htmlRules));

async function faultsOf(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId} ${message}`),
  );
}

it('every page is valid HTML', async () => {
  expect(site.pages.length).toBeGreaterThan(100);
  const faults: string[] = [];
  for (const { address, html } of [...site.pages, site.page(deskAddress)]) {
    for (const fault of await faultsOf(html)) faults.push(`${address} ${fault}`);
  }
  expect(faults).toEqual([]);
});

it('a page with mistakes would be noticed', async () => {
  const page = `<!DOCTYPE html><html lang="sv"><head><title>A</title></head>
    <body><p><div id="a"></div></p><img src="a.png"><h3 id="a">B</h3></body></html>`;
  const rules = (await faultsOf(page)).map((fault) => fault.split(' ')[1]);
  expect(rules).toEqual(
    expect.arrayContaining(['no-implicit-close', 'no-dup-id', 'wcag/h37', 'heading-level']),
  );
});
