import type { Messages } from '../index.ts';

/** Texts around every page, and small words used in many places. */
export const shell: Pick<Messages, 'reflectionQuestions' | 'minutes' | 'shell'> = {
  reflectionQuestions: [
    'What do we do best when this happens?',
    'What can we learn?',
    'What shall we take care of or develop?',
  ],
  minutes: (minutes) => {
    const hours = Math.floor(minutes / 60);
    const rest = minutes % 60;
    if (hours === 0) return `${rest} min`;
    return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`;
  },
  shell: {
    skip: 'Skip to content',
    notice: 'Good to know',
    menu: 'Menu',
    mainNavigation: 'Main menu',
    footNavigation: 'About the site',
    breadcrumbs: 'You are here',
    home: 'Home',
    search: 'Search',
    searchShortcut: '/',
    index: 'Index A–Z',
    theme: 'Appearance',
    themeLight: 'Light',
    themeDark: 'Dark',
    themeSystem: 'As the device',
    contact: (name) => `${name} answers for this site.`,
    write: 'Write to us',
    onThisPage: 'On this page',
    previous: 'Previous',
    next: 'Next',
    pageOf: (page, pages) => `Page ${page} of ${pages}`,
    image: 'Image',
  },
};
