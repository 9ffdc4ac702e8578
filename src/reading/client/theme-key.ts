/** Where the reader's own choice of light or dark is kept; on the device only. */
export const themeKey = 'samklok-utseende';

/**
 * Runs before the page is drawn, so that a chosen theme never flashes. The
 * content policy allows exactly this text, by its digest.
 */
export const applyThemeSource = `try{const t=localStorage.getItem('${themeKey}');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch{}`;
