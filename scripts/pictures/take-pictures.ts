import type { Page } from 'playwright-core';
import {
  findInput,
  fieldOf,
  setWorkflowStatus,
  openForm,
  openView,
  chooseOption,
  save,
  takeScreenshot,
} from './cms-views.ts';
import type { DemoSite } from './demo-site.ts';

/**
 * Stores a screenshot.
 * @param name file name without extension
 * @param shot screenshot as PNG
 */
export type SavePicture = (name: string, shot: Buffer) => Promise<void>;

/** A personal identity number that Skatteverket publishes for testing. */
const testNumber = '18900101-9802';

/** Performs the tasks of the editors' handbook and takes its screenshots. */
export async function takePictures(site: DemoSite, keep: SavePicture): Promise<void> {
  const writer = await site.visit('Robin, rådgivning');
  await openView(writer, '/collections/reflection', [960, 620]);
  await writer.getByText('Personen nickade sig genom mötet').waitFor();
  await keep('redaktion-lista', await takeScreenshot(writer));

  await write(writer, keep);
  await createDrafts(await site.visit('Kim, lärande och metod'));
  await openView(writer, '/workflow', [960, 540]);
  await writer.getByText('Granskas').first().waitFor();
  await writer.getByText('Incheckning').first().waitFor();
  await keep('redaktion-pa-gang', await takeScreenshot(writer));

  await causeConflict(site, keep);
}

/** Writes a new reflection, from the first field to the first save. */
async function write(page: Page, keep: SavePicture): Promise<void> {
  await openForm(page, '/collections/reflection/new', [1040, 760]);
  await findInput(page, 'Rubrik').fill('Samtalet som kopplades tre gånger');
  await findInput(page, 'Datum').fill('2026-10-27');
  await findInput(page, 'Sammanfattning').fill(
    'En arbetsgivare fick börja om från början tre gånger innan någon frågade vad hen behövde.',
  );
  await chooseOption(page, 'Team', 'Rådgivning arbetsgivare');
  await chooseOption(page, 'Avtalsområden', 'Sjukdom');
  await page.locator('#nc-root').evaluate((root) => {
    for (const pane of root.querySelectorAll('*')) pane.scrollTop = 0;
  });
  await keep('redaktion-formular', await takeScreenshot(page));

  // High enough for the whole form, and as narrow as it is beside the preview, so that screenshots
  // suit phones.
  await page.setViewportSize({ width: 1160, height: 2800 });
  await page.getByRole('combobox', { name: 'Slag' }).fill('Kundsamtal');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Lägg till slutsats' }).click();
  await page.getByRole('menuitem', { name: 'Bekräftar' }).click();
  const practice = page.getByRole('combobox', { name: 'Arbetssätt' }).first();
  await practice.fill('sammanfatta');
  const suggestions = page.getByRole('listbox').filter({ visible: true });
  await suggestions.waitFor();
  await keep('redaktion-slutsats', await takeScreenshot(page, { of: [fieldOf(practice, 2)] }));
  await page.getByRole('option').first().click();
  await findInput(page, 'Iakttagelse').fill(
    'När vi sade med egna ord vad vi hade hört rättade arbetsgivaren oss, och samtalet tog en annan väg.',
  );

  await writeText(page, keep);
  await triggerPrivacyError(page, keep);
  await save(page);
}

/** Writes the body, with a callout in it. */
async function writeText(page: Page, keep: SavePicture): Promise<void> {
  const text = page.getByRole('textbox', { name: 'Brödtext' });
  await text.getByRole('heading').first().click();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await page.keyboard.insertText('Vi frågar vad som behövs innan vi kopplar vidare.');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Ruta', exact: true }).click();
  const dialog = page.locator('.sk-ed-dialog');
  await dialog.getByLabel('Slag').selectOption({ label: 'Tips' });
  await dialog.getByLabel('Rubrik').fill('Säg så här');
  await dialog.getByRole('button', { name: 'Klar' }).click();
  await page.keyboard.insertText(
    '”Jag vill koppla dig till en kollega, och jag stannar kvar tills ni har hittat varandra.”',
  );
  await keep('redaktion-text', await takeScreenshot(page, { of: [fieldOf(text)], height: 560 }));
}

/** Enters a personal identity number, which is refused, and removes it. */
async function triggerPrivacyError(page: Page, keep: SavePicture): Promise<void> {
  const happened = findInput(page, 'Vad som hände');
  const words = 'En arbetsgivare ringde om en medarbetare som skulle börja arbeta igen.';
  await happened.fill(`${words} Personnumret var ${testNumber}.`);
  await page.getByRole('button', { name: 'Visa eller dölj förhandsvisning' }).click();
  await page.setViewportSize({ width: 820, height: 640 });
  await page.getByRole('button', { name: 'Spara' }).click();
  await page.locator('.sk-problems').waitFor();
  await happened.evaluate((field) => field.scrollIntoView({ block: 'center' }));
  await keep('redaktion-stopp', await takeScreenshot(page));
  await happened.fill(words);
}

/** Creates a colleague's drafts, one in review and one ready. */
async function createDrafts(page: Page): Promise<void> {
  const size: [number, number] = [1040, 900];
  await openForm(page, '/collections/guide/entries/incheckning', size);
  await findInput(page, 'Syfte').fill('Alla har sagt något innan mötet börjar.');
  await save(page);
  await setWorkflowStatus(page, 'Granskas');
  await openForm(page, '/collections/team/entries/arendeteamet', size);
  await findInput(page, 'Namn').fill('Ärendeteamet i väst');
  await save(page);
  await setWorkflowStatus(page, 'Klart');
}

/** Lets two editors change the same entry, which causes a conflict. */
async function causeConflict(site: DemoSite, keep: SavePicture): Promise<void> {
  const guide = '/collections/guide/entries/parlyssnande';
  const [one, other] = [await site.visit('Kim'), await site.visit('Robin')];
  for (const page of [one, other]) await openForm(page, guide, [820, 760]);
  await findInput(one, 'Syfte').fill('Den som talar får tänka klart.');
  await save(one);
  await findInput(other, 'Syfte').fill('Två kollegor får tala till punkt, en i taget.');
  await other.getByRole('button', { name: 'Spara' }).click();
  const panel = other.locator('.sk-conflict');
  await panel.waitFor();
  await keep('redaktion-krock', await takeScreenshot(other, { of: [panel] }));
}
