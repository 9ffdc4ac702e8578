import { decap, type Decap } from '../../decap/globals.ts';

/**
 * Loads Decap's script and waits for it.
 * @throws when it cannot be loaded
 */
export async function loadDecap(base: string): Promise<Decap> {
  // Otherwise it would start by itself and look for a file of settings.
  Object.assign(window, { CMS_MANUAL_INIT: true });
  const script = document.createElement('script');
  script.src = `${base}admin/decap.js`;
  await new Promise<void>((resolve, reject) => {
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => reject(new Error(`Could not load ${script.src}`)));
    document.head.append(script);
  });
  return decap();
}
