import { reflection } from '../../support/minimal-site.ts';
import type { BadInput } from './bad-inputs.ts';

const page = (body: string) => `---\ntitle: En sida\nsummary: Om något.\n---\n\n${body}\n`;
const area = (own: string) => `title: Ett område\nsummary: Kort.\ndescription: Långt.\n${own}`;
const team = (own: string) => `name: Ett team\nparty: kommunen\n${own}`;
/** The whole file is meant. */
const whole = (text: string) => `▸${text}`;

/** Files that cannot be read, and data with a mistake in it. */
export const badData: readonly BadInput[] = [
  {
    what: 'a file that is not UTF-8',
    file: 'areas/latin.yaml',
    content: Buffer.from(area('contact: rådgivarna'), 'latin1'),
    code: 'not-utf8',
  },
  {
    what: 'an entry of 2 MB',
    file: 'pages/stor.mdx',
    content: Buffer.from(page('Ord. '.repeat(420_000))),
    code: 'file-too-large',
  },
  {
    what: 'a body over its limit',
    file: 'pages/lang.mdx',
    content: page(`▸${'Ett stycke.\n\n'.repeat(25_000)}`).replace('\n\n▸', '\n▸\n'),
    code: 'file-too-large',
  },
  {
    what: 'a page where the site has one of its own',
    file: 'pages/sok.mdx',
    content: whole(page('En mening.')),
    code: 'taken-address',
  },
  {
    what: 'a duplicate id',
    file: 'reflections/2026/hon-ville-bara-beratta.mdx',
    content: whole(
      reflection
        .replace('2025-03-10', '2026-03-10')
        .replace('practice: lyssna-klart', 'practice: lyssna-igen'),
    ),
    code: 'duplicate-id',
  },
  {
    what: 'a file name that is no address',
    file: 'areas/Omställning.yaml',
    content: whole(area('')),
    code: 'bad-file-name',
  },
  {
    what: 'a file in the wrong folder',
    file: 'reflections/vilse.mdx',
    content: whole(reflection),
    code: 'misplaced-file',
  },
  {
    what: 'the wrong year',
    file: 'reflections/2024/fel-ar.mdx',
    content: reflection
      .replace('2025-03-10', '▸2025-03-10')
      .replace('practice: lyssna-klart', 'practice: fel-ar'),
    code: 'year-mismatch',
  },
  {
    what: 'no front matter',
    file: 'pages/utan.mdx',
    content: whole('Bara text.\n'),
    code: 'front-matter-missing',
  },
  {
    what: 'front matter that never ends',
    file: 'pages/oppen.mdx',
    content: whole('---\ntitle: En sida\n\nText.\n'),
    code: 'front-matter-unclosed',
  },
  {
    what: 'broken YAML',
    file: 'areas/bruten.yaml',
    content: 'title: ▸"Ett område\nsummary: Kort.\n',
    code: 'yaml-syntax',
  },
  {
    what: 'an alias in YAML',
    file: 'areas/alias.yaml',
    content: area('contact: ▸*annat\n'),
    code: 'yaml-feature',
  },
  {
    what: 'a field given twice',
    file: 'areas/dubbel.yaml',
    content: area('▸title: Igen\n'),
    code: 'duplicate-key',
  },
  {
    what: 'a field that no file may have',
    file: 'areas/proto.yaml',
    content: area('▸__proto__: { a: 1 }\n'),
    code: 'reserved-key',
  },
  {
    what: 'an unknown field',
    file: 'areas/okant.yaml',
    content: area('▸alisases: [x]\n'),
    code: 'unknown-field',
  },
  {
    what: 'a missing field',
    file: 'areas/saknad.yaml',
    content: '▸title: Ett område\ndescription: Långt.\n',
    code: 'missing-field',
  },
  {
    what: 'the wrong type',
    file: 'areas/typ.yaml',
    content: area('aliases: ▸sjuk\n'),
    code: 'wrong-type',
  },
  {
    what: 'a bad date',
    file: 'areas/datum.yaml',
    content: area('ruleChanges:\n  - { date: ▸2025-02-30, what: Något. }\n'),
    code: 'bad-date',
  },
  {
    what: 'empty required text',
    file: 'areas/tom.yaml',
    content: 'title: ▸""\nsummary: Kort.\ndescription: Långt.\n',
    code: 'empty-text',
  },
  {
    what: 'text that is too long',
    file: 'parties/lang.yaml',
    content: `name: ▸${'x'.repeat(81)}\nkind: unit\n`,
    code: 'text-too-long',
  },
  {
    what: 'an unknown value',
    file: 'parties/slag.yaml',
    content: 'name: En part\nkind: ▸municipal\n',
    code: 'unknown-choice',
  },
  {
    what: 'a bad id',
    file: 'teams/id.yaml',
    content: 'name: Ett team\nparty: ▸Kommunen\n',
    code: 'bad-id',
  },
  {
    what: 'a bad e-mail address',
    file: 'teams/post.yaml',
    content: team('mailbox: ▸radgivarna\n'),
    code: 'bad-email',
  },
  {
    what: 'an unknown reference',
    file: 'teams/okand.yaml',
    content: 'name: Ett team\nparty: ▸kommun\n',
    code: 'unknown-reference',
  },
];
