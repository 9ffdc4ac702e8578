/** An accessibility limitation of Decap that cannot be patched from outside. */
export interface KnownLimitation {
  /** The violated rule: an axe rule id, otherwise the number of a WCAG 2.2 criterion. */
  readonly rule: string;
  /** The affected view or element. */
  readonly where: string;
  /** Why it cannot be patched, and the alternative for editors. */
  readonly why: string;
  /** Upstream issue, if one was found. */
  readonly upstream?: string;
}

/**
 * Limitations that remain after all patches in `src/editing/cms/decap-patches`. The accessibility test of
 * the editors' page accepts violations of these axe rules only; with Decap 3.16.3
 * there are none.
 */
export const knownLimitations: readonly KnownLimitation[] = [
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
