import type { Locator, Page } from 'playwright-core';

/** What is shown of the page, with some air around it. */
export interface ScreenshotArea {
  /** What must be in the picture; the whole window when left out. */
  readonly of?: readonly Locator[];
  /** Most of it that is shown, in CSS pixels from its top. */
  readonly height?: number;
}

/** What comes and goes, and an address that is another every time. */
const passing = ['.sk-lines > *', '[class*="ToastContainer"]', '[class*="SiteLink"]'];

/** Air around what a picture shows, in CSS pixels. */
const air = 16;

/** Opens a view of the editors' page in a window of a size. @param view the part of the address after `#` */
export async function openView(page: Page, view: string, size: [number, number]): Promise<void> {
  const [width, height] = size;
  await page.setViewportSize({ width, height });
  await page.goto(`/admin/?${Date.now()}#${view}`);
}

/** Opens a form, of a new entry or of one that exists. */
export async function openForm(page: Page, view: string, size: [number, number]): Promise<void> {
  await openView(page, view, size);
  await page.getByRole('button', { name: 'Spara' }).waitFor();
  await page
    .getByLabel(/^(?:Rubrik|Namn|Ord)/)
    .first()
    .waitFor();
}

/** The box that is called `label` and can be seen. */
export function findInput(page: Page, label: string | RegExp): Locator {
  return page.getByLabel(label).filter({ visible: true }).first();
}

/** The field of the form that a box is in, with its label and hint. @param level 2 for the field around that, and so on */
export function fieldOf(inside: Locator, level = 1): Locator {
  return inside.locator(`xpath=ancestor::*[contains(@class, "ControlContainer")][${level}]`);
}

/** Picks something by name in a box that looks for names. */
export async function chooseOption(page: Page, label: string, name: string): Promise<void> {
  await page.getByRole('combobox', { name: label }).first().fill(name);
  await page.getByRole('option', { name }).first().click();
}

/** Saves, and waits until it is done. */
export async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Spara' }).click();
  await page.getByText('Allt är sparat').waitFor();
}

/** Moves the draft that is open to a status. */
export async function setWorkflowStatus(page: Page, status: 'Granskas' | 'Klart'): Promise<void> {
  await page.getByRole('button', { name: /^Status/ }).click();
  await page.getByRole('menuitem', { name: status }).click();
  await page.getByRole('button', { name: `Status: ${status}` }).waitFor();
}

/** A picture of an area, without the lines that come and go. */
export async function takeScreenshot(
  page: Page,
  { of = [], height }: ScreenshotArea = {},
): Promise<Buffer> {
  // What slides in or fades has come to rest, and the preview has caught up.
  await page.waitForTimeout(1500);
  await page.evaluate(tidy, passing.join());
  const frame = await frameOf(page, of);
  const clip = frame && { ...frame, height: Math.min(height ?? frame.height, frame.height) };
  return page.screenshot({ ...(clip && { clip }), animations: 'disabled' });
}

/** In the page: its content policy lets nobody add a style sheet. */
function tidy(passing: string): void {
  for (const one of document.querySelectorAll<HTMLElement>(passing))
    one.style.visibility = 'hidden';
  // A Chromium without Swedish words writes days as Americans do; this is what editors see.
  for (const day of document.querySelectorAll('input[type="date"]'))
    day.setAttribute('type', 'text');
}

async function frameOf(page: Page, of: readonly Locator[]) {
  const boxes = (await Promise.all(of.map((part) => part.boundingBox()))).filter(
    (part) => part !== null,
  );
  const window = page.viewportSize();
  if (boxes.length === 0 || !window) return undefined;
  const x = Math.max(0, Math.min(...boxes.map((part) => part.x)) - air);
  const y = Math.max(0, Math.min(...boxes.map((part) => part.y)) - air);
  const right = Math.max(...boxes.map((part) => part.x + part.width)) + air;
  const bottom = Math.max(...boxes.map((part) => part.y + part.height)) + air;
  return {
    x,
    y,
    width: Math.min(right, window.width) - x,
    height: Math.min(bottom, window.height) - y,
  };
}
