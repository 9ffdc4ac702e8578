import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/core/check/check-content.ts';
import { reported } from '../../../src/core/check/check-report.ts';
import { translator } from '../../../src/core/i18n/index.ts';
import {
  personalDataKindNames,
  personalDataKinds,
} from '../../../src/core/privacy/personal-data-kinds.ts';
import { severityOf } from '../../../src/core/model/problem.ts';
import { contentFolder } from '../../support/content-folder.ts';
import { minimalSite, reflection } from '../../support/minimal-site.ts';
import { withPersonalData } from '../privacy/personal-data-examples.ts';
import { onePixel } from './bad-inputs.ts';
import { check, withMarks } from './check-fixture.ts';

const page = (body: string, front = '') =>
  `---\ntitle: En sida\nsummary: Om något.\n${front}---\n\n${body}\n`;
const number = { kind: 'personal-number', ending: '05' };

/** What the check tells of one file beside a sound site, and where the marks stood. */
async function told(file: string, text: string) {
  const { files, at } = withMarks({ [file]: text });
  const site = { ...minimalSite(), 'media/bild.png': onePixel };
  return { problems: await check({ ...site, ...files }), at };
}

describe('personal data in an entry', () => {
  it.each([
    ['in a body', 'pages/a.mdx', page('Första raden.\n\nHon, ▸850709-9805, ringde.')],
    ['across markup', 'pages/a.mdx', page('Hon, ▸850709-**9805**, ringde.')],
    ['in a comment in a body', 'pages/a.mdx', page('Text.\n\n{/* ▸850709-9805 */}')],
    [
      'in the description of an image',
      'pages/a.mdx',
      page('<Figure src="media/bild.png" alt="▸850709-9805" />'),
    ],
    ['in an attribute', 'pages/a.mdx', page('<Quote by="▸850709-9805">\n\nHej.\n\n</Quote>')],
    ['in a web address', 'pages/a.mdx', page('[x](https://a.example/▸198507099805/)')],
    ['in code', 'pages/a.mdx', page('```\n▸850709-9805\n```')],
    ['in front matter', 'pages/a.mdx', page('Text.').replace('Om något', 'Om ▸850709-9805')],
    ['in a question', 'pages/a.mdx', page('Text.', 'questions:\n  - är det ▸850709-9805?\n')],
    ['in a comment in YAML', 'pages/a.mdx', page('Text.', '# ▸8507099805\n')],
    ['in data', 'areas/a.yaml', 'title: Ett\nsummary: Om ▸850709-9805\ndescription: Lång.\n'],
    [
      'in redirects',
      'redirects.yaml',
      'addresses:\n  - { from: /gammal/, retired: Om ▸850709-9805 }\n',
    ],
  ])('is told at its line and column: %s', async (_where, file, text) => {
    const { problems, at } = await told(file, text);
    expect(problems).toEqual([{ at: at[0], code: 'personal-number', params: number }]);
  });

  it.each([
    ['folded over two lines', 'summary: ▸>-\n  Om 850709\n  -9805 och mer\n'],
    ['written with escapes', 'summary: ▸"Om 850709\\u002D9805"\n'],
    ['broken in a quoted text', 'summary: ▸"Om 850709-\\\n    9805"\n'],
  ])('is told at its value where the source hides it: %s', async (_how, summary) => {
    const text = `title: Ett\n${summary}description: Lång.\n`;
    const { problems, at } = await told('areas/a.yaml', text);
    expect(problems).toEqual([{ at: at[0], code: 'personal-number', params: number }]);
  });

  it('is reported at the start of the body where only a reader sees it', async () => {
    const { problems } = await told(
      'pages/a.mdx',
      page('Text.\n\n[850709](https://a.example)-9805'),
    );
    expect(problems).toEqual([{ at: 'pages/a.mdx:5:1', code: 'personal-number', params: number }]);
  });

  it('is reported in a file that cannot be read as an entry', async () => {
    const { problems } = await told('pages/a.mdx', 'Bara text om\n850709-9805.\n');
    expect(problems.map(({ at, code }) => [at, code])).toEqual([
      ['pages/a.mdx:1:1', 'front-matter-missing'],
      ['pages/a.mdx:2:1', 'personal-number'],
    ]);
  });

  it('is reported once for a link that shows its address', async () => {
    const text = page(
      '▸anna@kommunen.example [anna@kommunen.example](mailto:anna@kommunen.example)',
    );
    const { problems, at } = await told('pages/a.mdx', text);
    const params = { kind: 'mail', ending: '' };
    expect(problems).toEqual([{ at: at[0], code: 'personal-mail', params }]);
  });

  it.each(['pages/sida-850709-9805.mdx', 'media/850709-9805.png', 'media/850709-9805/bild.png'])(
    'is told in the name of a file: %s',
    async (file) => {
      const problems = await check({ ...minimalSite(), [file]: page('Text.') });
      expect(problems).toEqual([{ at: `${file}:1:1`, code: 'personal-number', params: number }]);
    },
  );

  it('is not reported for folders and names that only together look like it', async () => {
    const text = reflection.replaceAll('2025-03-10', '1985-03-10');
    const { 'reflections/2025/hon-ville-bara-beratta.mdx': _old, ...rest } = minimalSite();
    expect(await check({ ...rest, 'reflections/1985/0709-9805-skal.mdx': text })).toEqual([]);
  });

  it('is reported for every kind by its certainty, and never with the value', async () => {
    const texts = withPersonalData.map(([text]) => text.replace(/[▸◂]/g, ''));
    const files = Object.fromEntries(
      texts.map((text, index) => [`pages/p${index}.mdx`, page(text.replaceAll('\n', ' '))]),
    );
    const { paths } = await contentFolder({ ...minimalSite(), ...files });
    const { problems } = await checkContent(paths, '2026-11-21');
    const personal = problems.filter(({ code }) => code.startsWith('personal-'));
    expect(personal.length).toBeGreaterThan(60);
    const kinds = new Map(personal.map((one) => [one.params['kind'], severityOf(one)]));
    expect(kinds.size).toBe(personalDataKindNames.length);
    for (const kind of personalDataKindNames) {
      const isCertain = personalDataKinds[kind] === 'certain';
      expect(kinds.get(kind), kind).toBe(isCertain ? 'error' : 'warning');
    }
    for (const language of ['sv', 'en'] as const) {
      for (const one of personal) {
        const { message, fix } = reported(one, translator(language));
        expect(`${message} ${fix}`).not.toMatch(/@|\d{3}|undefined/);
        expect(fix.length).toBeGreaterThan(20);
      }
    }
  });
});

describe('mailboxes of functions', () => {
  const team = 'name: Ett team\nparty: kommunen\nmailbox: ett-team@kommunen.example\n';

  it('may occur in any entry: those of teams and of the site', async () => {
    const body = 'Skriv till ett-team@kommunen.example eller Redaktionen@Exempel.example.';
    const files = { 'teams/ett.yaml': team, 'pages/a.mdx': page(body) };
    const problems = await check({ ...minimalSite(), ...files });
    expect(problems).toEqual([]);
  });

  it('may occur in other entries while the team has an error of another kind', async () => {
    const files = {
      'teams/ett.yaml': `${team}x: 1\n`,
      'pages/a.mdx': page('ett-team@kommunen.example'),
    };
    const problems = await check({ ...minimalSite(), ...files });
    expect(problems.map(({ code }) => code)).toEqual(['unknown-field']);
  });

  it('are judged anew when a team leaves, though the entry has not changed', async () => {
    const folder = await contentFolder({
      ...minimalSite(),
      'teams/ett.yaml': team,
      'pages/a.mdx': page('ett-team@kommunen.example'),
    });
    const codes = async () =>
      (await checkContent(folder.paths, '2026-11-21')).problems.map(({ code }) => code);
    expect(await codes()).toEqual([]);
    await folder.remove('teams/ett.yaml');
    expect(await codes()).toEqual(['personal-mail']);
  });
});
