import type { ConfigData } from 'html-validate';

/** What valid HTML is here: html-validate's own presets, and where they do not fit us and why. */
export const htmlRules: ConfigData = {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
  rules: {
    // VoiceOver forgets that a list without markers is a list, unless its role is said.
    // https://bugs.webkit.org/show_bug.cgi?id=170179
    'no-redundant-role': 'off',
    // A digest guards against another host; our files come from where the page comes from.
    'require-sri': ['error', { target: 'crossorigin' }],
    // Headings are the words of teams; a long one is cut by search engines, not by us.
    'long-title': 'off',
    // A region that scrolls is a named part of the page, not a section of its text.
    'prefer-native-element': ['error', { exclude: ['region'] }],
  },
};
