import { themeKey } from './theme-key.ts';

/**
 * Shows the radio buttons for the light, dark or system theme and stores the choice in
 * `localStorage`. If storage is blocked, the choice lasts until the page is closed.
 */
export function setUpThemeChoice(document: Document): void {
  const choice = document.querySelector<HTMLElement>('[data-theme-choice]');
  if (!choice) return;
  const root = document.documentElement;
  const current = root.dataset['theme'] ?? '';
  for (const input of choice.querySelectorAll('input')) {
    input.checked = input.value === current;
    input.addEventListener('change', () => {
      if (input.value) root.dataset['theme'] = input.value;
      else delete root.dataset['theme'];
      remember(input.value);
    });
  }
  choice.hidden = false;
}

function remember(theme: string): void {
  try {
    if (theme) localStorage.setItem(themeKey, theme);
    else localStorage.removeItem(themeKey);
  } catch {
    // Storage may be blocked; the choice still applies to this page.
  }
}
