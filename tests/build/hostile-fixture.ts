import { minimalSite } from '../support/minimal-site.ts';

/** Words for the search to find; nobody would type them by chance. */
const marker = 'farligheten';

/** One line with most of what could end a string, an attribute or an element. */
export const hostileWords = `"'</title>{{x}}\${y}<svg/onload=window.__pwned=1>&amp;`;

/** Lines that an editor can type in a body and that have to be read as they are. */
export const hostileLines: readonly string[] = [
  `${marker} {window.__pwned = 1} och {process.exit(9)}`,
  'a < b, 5<6, {, }, {{ }} och <',
  '<b>fet</b> och <marquee>rullande</marquee> och <details open>',
  '<!doctype html> och <?php echo 1 ?>',
  '</main></body></html>',
  '${window.__pwned = 2} och `${3}`'.replaceAll('`', "'"),
  '<% x %> och {% y %} och {{ window.__pwned }}',
  'javascript:window.__pwned=4',
  '__ASTRO_IMAGE och samklok-figure:0',
  '&lt;script&gt;',
];

/** The same as they are written: what Markdown would read as its own is escaped. */
const written = (line: string) => line.replaceAll('&', '\\&').replaceAll('_', '\\_');

const quoted = (text: string) => JSON.stringify(text);

/** A sound site in which every text that may be any text is hostile. */
export function hostileFixture(): Record<string, string> {
  const files = minimalSite();
  const text = quoted(hostileWords);
  return {
    ...files,
    'site.yaml': files['site.yaml']!.replace('Provklok', quoted(hostileWords.slice(0, 60).trim()))
      .replace('En liten webbplats.', text)
      .replace('name: Redaktionen', `name: ${text}`)
      .replace('Välkommen', text)
      .replace('Här är det litet.', text)
      .replace('Var med.', text),
    'areas/sjukdom.yaml': `title: ${text}
summary: ${text}
description: ${text}
aliases: [${text}]
agreements:
  - { name: ${text}, aliases: [${text}] }
contact: radgivarna
ruleChanges: [{ date: 2025-05-05, what: ${text} }]
`,
    'teams/radgivarna.yaml': `name: ${text}\nparty: kommunen\n`,
    'parties/kommunen.yaml': `name: ${text}\nkind: municipality\n`,
    'terms/arbetsformaga.yaml': `term: ${text}\nmeanings: [{ party: kommunen, text: ${text} }]\n`,
    'reflections/2025/hon-ville-bara-beratta.mdx': files[
      'reflections/2025/hon-ville-bara-beratta.mdx'
    ]!.replace('name: Lyssna klart', `name: ${text}`)
      .replace('situation: Någon har mycket att säga.', `situation: ${text}`)
      .replace(
        'statement: Vänta tills det är tyst innan du svarar.',
        `statement: ${quoted(`${marker} <img src=x onerror=window.__pwned=5> ${hostileWords}`)}`,
      )
      .replace('steps: [Lägg ifrån dig pennan., Vänta.]', `steps: [${text}, ${text}]`),
    'pages/om.mdx': `---
title: ${text}
summary: ${text}
---

## Rubrik {window.__pwned = 6} <b>

${hostileLines.map(written).join('\n\n')}

\`<script>window.__pwned = 7</script>\`

\`\`\`html
<script>window.__pwned = 8</script> ${marker} <img src=x onerror=window.__pwned=9>
\`\`\`

import x from 'node:fs'

export const a = window.__pwned

<!-- en kommentar -->

Se <Term id="arbetsformaga">ordet</Term>, <abbr title="&quot; onmouseover=1">förkortat</abbr>.

<Quote by='" onclick=window.__pwned=10 x="'>

Sagt.

</Quote>
`,
  };
}
