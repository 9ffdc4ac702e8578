import { themeKey } from './theme-key.ts';

/**
 * Shows the choice between light, dark and the device's own, and remembers it
 * on the device. Where storage is refused the choice lasts for the page.
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
    // Storage can be turned off; the page still shows what was chosen.
  }
}
