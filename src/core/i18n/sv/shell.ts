/** Texts around every page, and small words used in many places. */
export const shell = {
  reflectionQuestions: [
    'Vad gör vi bäst när det här händer?',
    'Vad kan vi lära?',
    'Vad ska vi ta vara på eller utveckla?',
  ] as readonly string[],
  minutes: (minutes: number): string => {
    const hours = Math.floor(minutes / 60);
    const rest = minutes % 60;
    if (hours === 0) return `${rest} min`;
    return rest === 0 ? `${hours} tim` : `${hours} tim ${rest} min`;
  },
  shell: {
    skip: 'Hoppa till innehållet',
    notice: 'Viktigt att veta',
    menu: 'Meny',
    mainNavigation: 'Huvudmeny',
    footNavigation: 'Om webbplatsen',
    breadcrumbs: 'Du är här',
    home: 'Start',
    search: 'Sök',
    searchShortcut: '/',
    index: 'Index A–Ö',
    theme: 'Utseende',
    themeLight: 'Ljust',
    themeDark: 'Mörkt',
    themeSystem: 'Som enheten',
    contact: (name: string) => `${name} svarar för webbplatsen.`,
    write: 'Skriv till oss',
    onThisPage: 'På sidan',
    previous: 'Föregående',
    next: 'Nästa',
    pageOf: (page: number, pages: number) => `Sida ${page} av ${pages}`,
    image: 'Bild',
  },
};
