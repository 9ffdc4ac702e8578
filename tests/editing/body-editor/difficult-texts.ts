import fc from 'fast-check';

/** Pieces that mean something to Markdown, to MDX, to its guard, to HTML or to a browser. */
const signs: readonly string[] = [
  ...'{ } < > * _ ** ` ``` ~ ~~ ~~~ # - + = | [ ] ( ) & \\ ! " \' @ . : $ ^ %'.split(' '),
  ...['# ', '## ', '- ', '--- ', '---', '===', '+ ', '1. ', '1) ', '> ', '[ ] ', '[x] '],
  ...['| a | b |', '|---|', '[x](y)', '![a](b)', '[^1]', '[a]: b', '&amp;', '&#123;', '&nbsp;'],
  ...['<!-- -->', '<Callout kind="tip">', '</Callout>', '<Step', '<Term id="a">', '<br>', '<sup>'],
  ...['<script>', '<Foo>', '{/* a */}', '{/*', '*/}', 'import x from "y"', 'export ', ':::', '\\{'],
  ...['https://a.se', 'http://', 'www.a.se', 'name@x.se', 'mailto:a@b.se', 'xmpp:a@b', 'ftp://x.y'],
  ...['”', '…', '–', '\u00a0', '\u200d', '👩‍👧', '😀', 'e\u0301', 'שלום', 'مرحبا', '\u202e'],
  ...['\ufeff', '\u2028', '\u3000', '\u00ad', '  ', ' ', '\t', 'a', 'ö', '1', 'text'],
  ...['__ASTRO_IMAGE_', '\u{F0000}', '\ud800', '\u0000', '</', '<a', '\\\\'],
];

/** Whatever can be typed or pasted into a line. */
export const nastyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({ maxLength: 15 }),
  fc.array(fc.constantFrom(...signs), { minLength: 1, maxLength: 8 }).map((all) => all.join('')),
);
