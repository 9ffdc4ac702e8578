/**
 * Adds a style sheet to the page, once, and waits for it: what it is for should
 * not be seen without. A sheet that cannot be loaded holds nothing up.
 */
export function loadStyles(href: string): Promise<void> {
  return new Promise((resolve) => {
    const sheet = document.createElement('link');
    sheet.rel = 'stylesheet';
    sheet.href = href;
    sheet.onload = sheet.onerror = () => resolve();
    document.head.append(sheet);
  });
}
