import { settingsId, type AdminSettings } from '../../settings/admin-settings.ts';

/**
 * The settings in the page.
 * @throws when the page has none
 */
export function readSettings(): AdminSettings {
  const text = document.getElementById(settingsId)?.textContent;
  if (!text) throw new Error(`The page has no #${settingsId}`);
  return JSON.parse(text) as AdminSettings;
}
