import type { Locator, Page } from 'playwright-core';

/** Part of the page to show in a screenshot. */
export interface ScreenshotArea {
  /** Elements to include; the whole window when omitted. */
  readonly of?: readonly Locator[];
  /** Maximum height from the top of the area, in CSS pixels. */
  readonly height?: number;
}

/** Elements to hide: those that come and go, and an address that differs on every run. */
const passing = ['.sk-lines > *', '[class*="ToastContainer"]', '[class*="SiteLink"]'];

/** Margin around the area, in CSS pixels. */
const air = 16;

/**
 * Opens a view of the editors' page in a window of the given size.
 * @param view part of the address after `#`
 * @param size width and height in CSS pixels
 */
export async function openView(page: Page, view: string, size: [number, number]): Promise<void> {
  const [width, height] = size;
  await page.setViewportSize({ width, height });
  await page.goto(`/admin/?${Date.now()}#${view}`);
}

/** Opens the form of a new or existing entry and waits until it is ready. */
export async function openForm(page: Page, view: string, size: [number, number]): Promise<void> {
  await openView(page, view, size);
  await page.getByRole('button', { name: 'Spara' }).waitFor();
  await page
    .getByLabel(/^(?:Rubrik|Namn|Ord)/)
    .first()
    .waitFor();
}

/** Locates the visible input labelled `label`. */
export function findInput(page: Page, label: string | RegExp): Locator {
  return page.getByLabel(label).filter({ visible: true }).first();
}

/**
 * Locates the form field that contains an element, with its label and hint.
 * @param level 2 for the enclosing field, and so on
 */
export function fieldOf(inside: Locator, level = 1): Locator {
  return inside.locator(`xpath=ancestor::*[contains(@class, "ControlContainer")][${level}]`);
}

/** Selects an option by name in a combobox. */
export async function chooseOption(page: Page, label: string, name: string): Promise<void> {
  await page.getByRole('combobox', { name: label }).first().fill(name);
  await page.getByRole('option', { name }).first().click();
}

/** Saves the entry and waits until it is saved. */
export async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Spara' }).click();
  await page.getByText('Allt är sparat').waitFor();
}

/** Moves the open draft to a workflow status. */
export async function setWorkflowStatus(page: Page, status: 'Granskas' | 'Klart'): Promise<void> {
  await page.getByRole('button', { name: /^Status/ }).click();
  await page.getByRole('menuitem', { name: status }).click();
  await page.getByRole('button', { name: `Status: ${status}` }).waitFor();
}

/** Takes a screenshot of an area as PNG, without the elements that come and go. */
export async function takeScreenshot(
  page: Page,
  { of = [], height }: ScreenshotArea = {},
): Promise<Buffer> {
  // Waits for animations and for the preview to update.
  await page.waitForTimeout(1500);
  await page.evaluate(tidy, passing.join());
  const frame = await frameOf(page, of);
  const clip = frame && { ...frame, height: Math.min(height ?? frame.height, frame.height) };
  return page.screenshot({ ...(clip && { clip }), animations: 'disabled' });
}

/** Runs in the page, since its content policy allows no added style sheet. */
function tidy(passing: string): void {
  for (const one of document.querySelectorAll<HTMLElement>(passing))
    one.style.visibility = 'hidden';
  // Chromium without Swedish locale data shows dates in American format; editors see this one.
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
