/** Key in `localStorage` of the reader's choice between light and dark. */
export const themeKey = 'samklok-utseende';

/**
 * Inline script that applies the chosen theme before the first paint. The content
 * security policy allows exactly this text, by its hash.
 */
export const applyThemeSource = `try{const t=localStorage.getItem('${themeKey}');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch{}`;
