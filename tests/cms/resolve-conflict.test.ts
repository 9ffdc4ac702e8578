import { expect, it } from 'vitest';
import { eventually } from '../support/browser.ts';
import { openDeskPage, saveIn } from '../support/cms-page.ts';
import { editedSite } from '../support/edited-site.ts';

const site = editedSite();

it('lets two editors of one draft meet: who and what is told, and nothing is lost', async () => {
  const [one, other] = [await openDeskPage(site), await openDeskPage(site)];
  await one.edit('guide', 'incheckning');
  await other.edit('guide', 'incheckning');
  await one.box('Syfte').fill('Den enas syfte.');
  await one.save();

  await other.box('Syfte').fill('Den andras syfte.');
  const said = await other.saveInVain();
  expect(said).toContain('Robin Redaktör har ändrat samma text');
  expect(said).toContain('Den enas syfte.');
  expect(said).toContain('Den andras syfte.');
  expect(await site.git('show', 'cms/guide/incheckning:content/guides/incheckning.mdx')).toContain(
    'Den enas syfte.',
  );

  await other.page.getByRole('radio', { name: 'Din version' }).check();
  await other.page.getByRole('button', { name: 'Använd valen' }).click();
  await eventually(() => other.panel()).toBe('');
  expect(await other.box('Syfte').inputValue()).toBe('Den andras syfte.');
  await other.save();
  const saves = await site.git('log', '--format=%h', 'main..cms/guide/incheckning');
  const texts = await Promise.all(
    saves
      .trim()
      .split('\n')
      .map((save) => site.git('show', `${save}:content/guides/incheckning.mdx`)),
  );
  expect(texts.some((text) => text.includes('Den enas syfte.'))).toBe(true);
  expect(texts[0]).toContain('Den andras syfte.');
});

it('tells an editor whose entry somebody else has published, and weaves the two', async () => {
  const desk = await openDeskPage(site);
  await desk.edit('team', 'arendeteamet');
  await site.publishByHand('Bodil Bakom', 'teams/arendeteamet.yaml', (text) =>
    text.replace(/^name: .*$/m, 'name: Ärendelaget'),
  );
  await desk.box('Namn').fill('Ärendegruppen');
  const said = await desk.saveInVain();
  expect(said).toContain('Bodil Bakom har ändrat samma text');
  expect(said).toContain('Ärendelaget');
  await desk.page.getByRole('radio', { name: 'Din version' }).check();
  await desk.page.getByRole('button', { name: 'Använd valen' }).click();
  await eventually(() => desk.panel()).toBe('');
  await desk.save();
  await desk.move('Klart');
  await desk.publish();
  expect(await site.content('teams/arendeteamet.yaml')).toContain('name: Ärendegruppen');
});

it('keeps what has been chosen when the entry is opened anew beside it, after its first save', async () => {
  const desk = await openDeskPage(site);
  let open: () => void = () => undefined;
  const mayOpen = new Promise<void>((resolve) => (open = resolve));
  await desk.edit('team', 'larande-och-metod');
  await desk.page.route('**/api/v1', async (route) => {
    const isAsked = (route.request().postData() ?? '').includes('unpublishedEntryDataFile');
    if (isAsked) await mayOpen;
    await route.continue();
  });
  await site.publishByHand('Bodil Bakom', 'teams/larande-och-metod.yaml', (text) =>
    text.replace(/^name: .*$/m, 'name: Lärolaget'),
  );
  await desk.box('Namn').fill('Lärogruppen');
  await desk.saveInVain();
  const mine = desk.page.getByRole('radio', { name: 'Din version' });
  await mine.check();
  const opened = desk.page.waitForResponse((response) =>
    (response.request().postData() ?? '').includes('unpublishedEntryDataFile'),
  );
  open();
  await opened;
  await desk.page.waitForTimeout(500);
  expect(await mine.isChecked()).toBe(true);
});

it('asks again when the form is written in while choosing, and keeps what was written', async () => {
  const [one, other] = [await openDeskPage(site), await openDeskPage(site)];
  await one.edit('guide', 'tillbakablick');
  await other.edit('guide', 'tillbakablick');
  await one.box('Syfte').fill('Den enas syfte.');
  await one.save();
  await other.box('Syfte').fill('Den andras syfte.');
  await other.saveInVain();
  await other.page.getByRole('radio', { name: 'Din version' }).check();
  await other.box('Syfte').fill('Den andras syfte, med mera.');

  const use = other.page.getByRole('button', { name: 'Använd valen' });
  await use.click();
  await eventually(() => other.panel()).toContain('Den andras syfte, med mera.');
  await other.page.getByRole('radio', { name: 'Din version' }).check();
  await use.click();
  await eventually(() => other.panel()).toBe('');
  expect(await other.box('Syfte').inputValue()).toBe('Den andras syfte, med mera.');
});

it('does not publish over what was published after the draft was saved', async () => {
  const desk = await openDeskPage(site);
  await desk.edit('team', 'foretagsbesok');
  await desk.box('Namn').fill('Besöksgruppen');
  await desk.save();
  await desk.move('Klart');
  await site.publishByHand('Bodil Bakom', 'teams/foretagsbesok.yaml', (text) =>
    text.replace(/^name: .*$/m, 'name: Besökslaget'),
  );
  await desk.page.getByRole('button', { name: 'Publicera', exact: true }).click();
  await desk.page.getByRole('menuitem', { name: 'Publicera nu' }).click();
  await eventually(() => desk.panel()).toContain('Bodil Bakom har ändrat samma text');
  expect(await site.content('teams/foretagsbesok.yaml')).toContain('name: Besökslaget');

  await desk.page.getByRole('radio', { name: 'Version av Bodil Bakom' }).check();
  await desk.page.getByRole('button', { name: 'Använd valen' }).click();
  await eventually(() => desk.box('Namn').inputValue()).toBe('Besökslaget');
  expect(
    await site.git('show', 'cms/team/foretagsbesok:content/teams/foretagsbesok.yaml'),
  ).toContain('name: Besöksgruppen');
});

it('keeps the text of an existing entry when the server dies and the tab is closed', async () => {
  const desk = await openDeskPage(site);
  await desk.edit('party', 'kommunen');
  await site.stop();
  await desk.box('Namn').fill('Kommunen i väst');
  const said = await desk.saveInVain();
  expect(said).toContain('Servern svarar inte');
  expect(await desk.box('Namn').inputValue()).toBe('Kommunen i väst');
  // Decap keeps what is typed on the device two seconds later.
  await desk.page.waitForTimeout(2500);
  const { page } = desk;
  const next = await page.context().newPage();
  next.on('dialog', (dialog) => void dialog.accept());
  await page.close({ runBeforeUnload: false });

  await site.start();
  await next.goto('/admin/#/collections/party/entries/kommunen');
  const box = next.getByLabel('Namn').filter({ visible: true }).first();
  await eventually(() => box.inputValue()).toBe('Kommunen i väst');
  await next.waitForTimeout(1000);
  expect(await box.inputValue()).toBe('Kommunen i väst');
  await saveIn(next);
  expect(await site.git('show', 'cms/party/kommunen:content/parties/kommunen.yaml')).toContain(
    'name: Kommunen i väst',
  );
  expect(await site.git('fsck', '--no-dangling')).toBe('');
});
