import { guide, reflection } from '../../support/minimal-site.ts';
import type { BadInput } from './bad-inputs.ts';

const page = (body: string) => `---\ntitle: En sida\nsummary: Om något.\n---\n\n${body}\n`;
const conclusion = (text: string) =>
  reflection.replace(/conclusions:[^]*?---/, `conclusions:\n${text}---`);

/** Mistakes in conclusions and bodies, and between entries. */
export const badTexts: readonly BadInput[] = [
  {
    what: 'a reflection without area and theme',
    file: 'reflections/2025/utan-amne.mdx',
    content: conclusion('  - { type: confirms, practice: lyssna-klart, note: Ja. }\n')
      .replace('areas: [sjukdom]', 'areas: ▸[]')
      .replace('themes: [gemensamt-sprak]\n', ''),
    code: 'area-or-theme',
  },
  {
    what: 'a conclusion of an unknown type',
    file: 'reflections/2025/okand-slutsats.mdx',
    content: conclusion('  - { type: ▸bekraftar, practice: lyssna-klart, note: Ja. }\n'),
    code: 'unknown-choice',
  },
  {
    what: 'a conclusion about an unknown practice',
    file: 'reflections/2025/okant-arbetssatt.mdx',
    content: conclusion('  - { type: confirms, practice: ▸lyssna-klrat, note: Ja. }\n'),
    code: 'practice-unknown',
  },
  {
    what: 'a practice brought in twice',
    file: 'reflections/2025/igen.mdx',
    content: reflection.replace('practice: lyssna', 'practice: ▸lyssna'),
    code: 'practice-introduced-twice',
  },
  {
    what: 'a conclusion from before its practice',
    file: 'reflections/2024/for-tidigt.mdx',
    content: conclusion('  - { type: confirms, practice: ▸lyssna-klart, note: Ja. }\n').replace(
      '2025-03-10',
      '2024-03-10',
    ),
    code: 'conclusion-before-introduction',
  },
  {
    what: 'an unknown component',
    file: 'pages/komponent.mdx',
    content: page('▸<Calout kind="tip">\n\nHej.\n\n</Calout>'),
    code: 'unknown-component',
  },
  {
    what: 'a component that never ends',
    file: 'pages/oavslutad.mdx',
    content: page('▸<Callout kind="tip">\n\nHej.'),
    code: 'unclosed-component',
  },
  {
    what: 'hostile MDX: code in an attribute',
    file: 'pages/attribut.mdx',
    content: page('<Callout ▸kind={process.exit(9)}>\n\nHej.\n\n</Callout>'),
    code: 'bad-attribute',
  },
  {
    what: 'hostile MDX: a script',
    file: 'pages/skript.mdx',
    content: page('▸<script>alert(1)</script>'),
    code: 'forbidden-element',
  },
  {
    what: 'hostile MDX: a link that runs',
    file: 'pages/lank.mdx',
    content: page('Se ▸[här](javascript:alert(1)).'),
    code: 'forbidden-link',
  },
  {
    what: 'hostile MDX: nesting without end',
    file: 'pages/djup.mdx',
    content: page(`Text.\n\n▸${'>'.repeat(400)} x`),
    code: 'nesting-too-deep',
  },
  {
    what: 'an image without description',
    file: 'pages/alt.mdx',
    content: page('▸<Figure src="media/bild.png" />'),
    code: 'missing-alt',
  },
  {
    what: 'an image that is not there',
    file: 'pages/bild.mdx',
    content: page('▸<Figure src="media/blid.png" alt="En bild." />'),
    code: 'missing-image',
  },
  {
    what: 'an image outside the folder of images',
    file: 'pages/utanfor.mdx',
    content: page('▸<Figure src="media/../../etc/passwd" alt="Nej." />'),
    code: 'image-outside-media',
  },
  {
    what: 'an image that is none',
    file: 'pages/ingen-bild.mdx',
    content: page('▸<Figure src="media/text.png" alt="Text." />'),
    code: 'unreadable-image',
  },
  {
    what: 'a dead internal link',
    file: 'pages/dod.mdx',
    content: page('Se ▸[metoden](/metoder/gemensam-refleksion/).'),
    code: 'dead-link',
  },
  {
    what: 'a link to a heading that is not there',
    file: 'pages/ankare.mdx',
    content: page('Se ▸[avsnittet](/om/#avsnitt-finns-inte).'),
    code: 'dead-anchor',
  },
  {
    what: 'an unknown word to explain',
    file: 'pages/ord.mdx',
    content: page('En ▸<Term id="arbetsformga">förmåga</Term>.'),
    code: 'unknown-reference',
  },
  {
    what: 'a guide whose minutes do not add up',
    file: 'guides/minuter.mdx',
    content: guide.replace('run: 30', 'run: ▸45'),
    code: 'minutes-mismatch',
  },
  {
    what: 'a date to come',
    file: 'reflections/2099/framtid.mdx',
    content: conclusion('  - { type: confirms, practice: lyssna-klart, note: Ja. }\n').replace(
      '2025-03-10',
      '▸2099-03-10',
    ),
    code: 'date-in-future',
  },
  {
    what: 'a redirect to nowhere',
    file: 'redirects.yaml',
    content: 'addresses:\n  - { from: /metoder/gammal/, to: ▸/metoder/ny/ }\n',
    code: 'redirect-to-nowhere',
  },
];
