import { themeKey } from '../../../reading/client/theme-key.ts';
import type { Messages } from '../../../core/i18n/index.ts';
import { createPreview } from '../../preview/create-preview.ts';
import { previewTemplate } from '../../preview/decap-preview.ts';
import { siteStyles } from '../../preview/site-styles.ts';
import { entryKindNames } from '../../../core/model/registry.ts';
import type { Decap } from '../../decap/globals.ts';
import type { AdminSettings } from '../../settings/admin-settings.ts';
import { today } from '../../../core/util/today.ts';

/** Registers previews with Decap that use the site's own components and styles. */
export async function registerPreviews(
  decap: Decap,
  { settings, messages }: { readonly settings: AdminSettings; readonly messages: Messages },
): Promise<void> {
  const { base, language } = settings;
  const preview = createPreview({
    base,
    messages,
    today: today(),
    fetchJson: async (address) => {
      const response = await fetch(address);
      if (!response.ok) throw new Error(`${address}: ${response.status}`);
      return response.json();
    },
    pictureAddress: (src) => `${base}${src}`,
  });
  const template = previewTemplate(decap, preview, {
    messages,
    language,
    theme: () => localStorage.getItem(themeKey),
  });
  for (const kind of entryKindNames) decap.CMS.registerPreviewTemplate(kind, template);
  // Without styles a preview is plain, but complete.
  const styles = await siteStyles(base).catch(() => []);
  for (const address of styles) decap.CMS.registerPreviewStyle(address);
}
