import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { eventually } from '../support/browser.ts';
import { openDeskPage } from '../support/cms-page.ts';
import { editedSite } from '../support/edited-site.ts';

const site = editedSite();

/** Skatteverket's own test number: valid, and nobody's. */
const testNumber = '19850709-9805';

/** Everything git has, reachable or not. */
async function everyObject(): Promise<string> {
  const list = await site.git('cat-file', '--batch-all-objects', '--batch-check=%(objectname)');
  const texts = await Promise.all(
    list
      .trim()
      .split('\n')
      .map((id) => site.git('cat-file', '-p', id)),
  );
  return texts.join('\n');
}

it('stops a personal identity number by field, keeps the text, and writes it nowhere', async () => {
  const desk = await openDeskPage(site);
  await desk.edit('reflection', '2026/chefen-ringde-samma-dag');
  await desk.box('Sammanfattning').fill(`Kunden ${testNumber} ringde.`);
  const said = await desk.saveInVain();
  expect(said).toContain('Sammanfattning');
  expect(said).not.toContain(testNumber);
  expect(await desk.box('Sammanfattning').inputValue()).toBe(`Kunden ${testNumber} ringde.`);
  await desk.page.getByRole('button', { name: 'Gå till Sammanfattning' }).click();
  await eventually(() =>
    desk.box('Sammanfattning').evaluate((box) => box === document.activeElement),
  ).toBe(true);

  await desk.box('Sammanfattning').fill('Kunden ringde.');
  await desk.save();
  expect(await everyObject()).not.toContain(testNumber.slice(2));
});

it('stops it in the gateway too, when the page does not', async () => {
  const path = 'content/reflections/2026/chefen-ringde-samma-dag.mdx';
  const text = await site.content('reflections/2026/chefen-ringde-samma-dag.mdx');
  const raw = text.replace(/^summary: .*$/m, `summary: Kunden ${testNumber} ringde.`);
  const response = await fetch(`${site.origin}/api/v1`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      branch: 'main',
      action: 'persistEntry',
      params: {
        branch: 'main',
        dataFiles: [{ path, slug: '2026/chefen-ringde-samma-dag', raw }],
        assets: [],
        options: {
          collectionName: 'reflection',
          commitMessage: testNumber,
          useWorkflow: true,
          status: 'draft',
        },
      },
    }),
  });
  const answer = JSON.stringify(await response.json());
  expect(response.status).toBe(422);
  expect(answer).toContain('Sammanfattning');
  expect(answer).not.toContain(testNumber.slice(2));
  expect(await everyObject()).not.toContain(testNumber.slice(2));
});

it('says what the other entries lack when one of them would be left pointing at nothing', async () => {
  const desk = await openDeskPage(site);
  await desk.edit('area', 'sjukdom');
  await desk.page.getByText('Ta bort från webbplatsen').click();
  await desk.box(/Varför|Skäl/).fill('eftersom området har delats.');
  const said = await desk.saveInVain();
  expect(said).toMatch(/sjukdom/);
  expect(await site.git('branch', '--list', 'cms/area/*')).toBe('');
});

it('changes only the line of a changed title, and nothing else of the file', async () => {
  const file = 'guides/incheckning.mdx';
  const before = await readFile(join(site.paths.content, file), 'utf8');
  const desk = await openDeskPage(site);
  await desk.edit('guide', 'incheckning');
  const title = await desk.box('Namn').inputValue();
  await desk.box('Namn').fill(`${title} i rundan`);
  await desk.save();
  const after = await site.git('show', `cms/guide/incheckning:content/${file}`);
  const changed = after.split('\n').filter((line, index) => line !== before.split('\n')[index]);
  expect(changed).toEqual([`title: ${title} i rundan`]);
});
