/** Something about Decap that falls short, and that cannot be mended from outside. */
export interface Known {
  /** The rule it breaks: of axe by its id, otherwise of WCAG 2.2 by its number. */
  readonly rule: string;
  /** Where it is met. */
  readonly where: string;
  /** Why it cannot be mended here, and what an editor can do instead. */
  readonly why: string;
  /** Where its makers write about it; left out where nothing was found. */
  readonly upstream?: string;
}

/**
 * What is known to fall short after all that is mended in this folder. The test
 * of the editors' page lets axe complain of these rules and of no others; there
 * is none of axe's here since version 3.16.3 of Decap.
 */
export const known: readonly Known[] = [
  {
    rule: '2.1.1',
    where: 'The board of what is under way: cards are moved between columns with a mouse.',
    why: 'The columns tell Decap of a drop only. The status menu of an entry does the same with keys and with touch, and a line above the board says so.',
    upstream: 'https://github.com/decaporg/decap-cms/issues/1333',
  },
  {
    rule: '2.2.1',
    where: 'Messages at the top right close by themselves after a few seconds.',
    why: "The time is in Decap's code. What stopped a save stays in sight at its field or in our own panel, so nothing is lost with the message.",
  },
  {
    rule: '3.1.2',
    where: 'Fields with a list of choices tell those who listen how to use them in English.',
    why: 'The library of the fields takes other texts, but Decap gives it none. The texts are marked as English, so that they are read out as such.',
    upstream: 'https://github.com/JedWatson/react-select/issues/3352',
  },
];
