import { expect, it } from 'vitest';
import { openDeskPage } from '../support/cms-page.ts';
import { editedSite } from '../support/edited-site.ts';

const site = editedSite();

it('takes a page away through review, and tells those who come to its address why', async () => {
  const page = '---\ntitle: Tillfällig\nsummary: En sida för en tid.\n---\n\nHej.\n';
  await site.publishByHand('Kim', 'pages/tillfallig.mdx', () => page);
  const desk = await openDeskPage(site);
  await desk.edit('page', 'tillfallig');
  await desk.page.getByText('Ta bort från webbplatsen').click();
  await desk.box(/^Varför|^Skäl/).fill('eftersom den ingår i en annan metod.');
  await desk.save();
  expect(await site.content('pages/tillfallig.mdx')).toContain('title:');
  expect(
    await site.git('ls-tree', '--name-only', 'cms/page/tillfallig', 'content/pages/'),
  ).not.toContain('tillfallig');

  // Opened again, the form has the request that was saved with the draft.
  await desk.page.reload();
  await desk.box(/^Varför|^Skäl/).waitFor();
  expect(await desk.box(/^Varför|^Skäl/).inputValue()).toBe('eftersom den ingår i en annan metod.');

  await desk.move('Granskas');
  await desk.move('Klart');
  await desk.publish();
  await expect(site.content('pages/tillfallig.mdx')).rejects.toThrow('ENOENT');
  const reader = await site.open();
  await reader.goto('/tillfallig/');
  expect(await reader.locator('main').innerText()).toContain(
    'eftersom den ingår i en annan metod.',
  );
});
