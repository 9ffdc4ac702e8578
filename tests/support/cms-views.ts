import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import { eventually } from './browser.ts';
import type { DeskPage } from './cms-page.ts';
import type { EditedSite } from './edited-site.ts';

/** Saves a draft as the editors' page would, so that there is something on the board. */
export async function saveDraft(
  site: EditedSite,
  [collection, slug, file]: readonly [string, string, string],
  status: 'draft' | 'pending_review' | 'pending_publish',
): Promise<void> {
  const ask = async (action: string, params: object) => {
    const body = JSON.stringify({ branch: 'main', action, params });
    const headers = { 'content-type': 'application/json' };
    const reply = await fetch(`${site.origin}/api/v1`, { method: 'POST', headers, body });
    expect(reply.status, await reply.text()).toBe(200);
  };
  const text = await readFile(join(site.paths.content, file), 'utf8');
  const raw = file.endsWith('.mdx') ? `${text}\nEn rad till.\n` : `${text}# En rad till\n`;
  await ask('persistEntry', {
    dataFiles: [{ slug, path: `content/${file}`, raw }],
    assets: [],
    options: {
      newEntry: false,
      commitMessage: 'x',
      collectionName: collection,
      useWorkflow: true,
      status: 'draft',
    },
    cmsLabelPrefix: '',
  });
  if (status === 'draft') return;
  await ask('updateUnpublishedEntryStatus', {
    collection,
    slug,
    newStatus: status,
    cmsLabelPrefix: '',
  });
}

/** Brings the page to a view. */
export type View = (desk: DeskPage, site: EditedSite) => Promise<void>;

/** Opens a view that is no form. */
export async function visit({ page }: DeskPage, hash: string, sign: string): Promise<void> {
  await page.goto(`/admin/#${hash}`);
  await page.getByText(sign).filter({ visible: true }).first().waitFor();
}

const press = ({ page }: DeskPage, name: string | RegExp) =>
  page.getByRole('button', { name }).first().click();

/** Leaves a form that is not saved, before another is opened. */
const leave = ({ page }: DeskPage) => page.goto('about:blank');

/** Presses something that opens a menu. Whatever was open before is closed by that. */
const menu =
  (name: string | RegExp): View =>
  async (desk) => {
    await press(desk, name);
    await desk.page.locator('[role=menuitem]').first().waitFor();
  };

/**
 * The views of the editors' page, with what can be open in them. They follow one
 * on the other: what is only pressed is pressed in the view before.
 */
export const deskViews: readonly (readonly [string, View])[] = [
  ['list', (desk) => visit(desk, '/collections/reflection', 'Personen nickade')],
  ['menu of new entries', menu('Skriv nytt')],
  ['menu of orders', menu('Sortera')],
  [
    'library of images',
    async (desk) => {
      await press(desk, 'Bilder');
      await desk.page.locator('[role=dialog] img').first().waitFor();
    },
  ],
  [
    'list of settings',
    async (desk) => {
      await desk.page.keyboard.press('Escape');
      await visit(desk, '/collections/settings', 'Tidigare adresser');
    },
  ],
  ['search', (desk) => visit(desk, '/search/pension', 'Träffar på')],
  ['board', (desk) => visit(desk, '/workflow', 'Incheckning')],
  ['nothing there', (desk) => visit(desk, '/nowhere', 'finns inte')],
  [
    'reflection',
    async (desk) => {
      await desk.edit('reflection', '2026/digitalt-besok-med-elva-rutor');
      await desk.page.frameLocator('#preview-pane').locator('h1').first().waitFor();
    },
  ],
  ['menu of conclusions', menu('Lägg till slutsats')],
  [
    'open conclusion, open removal',
    async ({ page }) => {
      await page.keyboard.press('Escape');
      await page.locator('.sk-toggle').first().click();
      await page.getByText('Ta bort från webbplatsen').click();
    },
  ],
  [
    'dialog of the text',
    async (desk) => {
      await desk.page.getByRole('textbox', { name: 'Brödtext' }).locator('p').first().click();
      await press(desk, /^Bild$/);
      await desk.page.locator('dialog[open]').first().waitFor();
    },
  ],
  [
    'guide with a draft',
    async (desk) => {
      await desk.page.keyboard.press('Escape');
      await desk.edit('guide', 'incheckning');
      await desk.page.getByRole('button', { name: /^Status/ }).waitFor();
    },
  ],
  ['menu of statuses', menu(/^Status/)],
  ['menu of publishing', menu('Publicera')],
  ['no preview', (desk) => desk.edit('team', 'foretagsbesok')],
  [
    'panel of problems',
    async (desk) => {
      await desk.box('Namn').fill('Anna, 19640823-3234');
      await desk.saveInVain();
    },
  ],
  [
    'new entry',
    async (desk) => {
      await leave(desk);
      await desk.begin('reflection');
    },
  ],
  [
    'what is missing',
    async (desk) => {
      await desk.box('Rubrik').fill('Ett samtal');
      await press(desk, 'Spara');
      await desk.page.getByText('Fyll i ”').first().waitFor();
    },
  ],
  [
    'panel of versions',
    async (desk, site) => {
      await leave(desk);
      await desk.edit('party', 'regionen');
      await saveDraft(site, ['party', 'regionen', 'parties/regionen.yaml'], 'draft');
      await desk.box('Namn').fill('Regionen i norr');
      await desk.saveInVain();
      await eventually(() => desk.page.locator('.sk-conflict').count()).toBe(1);
    },
  ],
];
