import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { minimalSite, reflection } from '../../../support/minimal-site.ts';
import { entryToSave, makeGateway, type GatewayFixture } from './gateway-fixture.ts';

let gateway: GatewayFixture;
beforeAll(async () => {
  gateway = await makeGateway({
    ...minimalSite(),
    // An old error that is nobody's fault today.
    'parties/trasig.yaml': 'name: Trasig\nkind: okand\n',
  });
});
afterAll(() => gateway.destroy());

const path = 'reflections/2025/hon-ville-bara-beratta.mdx';
const slug = '2025/hon-ville-bara-beratta';
const refs = () => gateway.git('for-each-ref', '--format=%(refname) %(objectname)');

/** Asks for something that has to be refused, and makes sure that nothing has changed. */
async function refused(action: string, params: object) {
  const before = refs();
  const answer = await gateway.ask(action, params);
  expect(answer.status).toBeGreaterThanOrEqual(400);
  expect(answer.body.error).toMatch(/[.:]/);
  expect(refs()).toBe(before);
  return answer;
}

const save = (text: string, more = {}) => entryToSave('reflection', slug, path, text, more);

describe('an entry with errors', () => {
  it('is refused by field, in words, and the old error elsewhere is not told', async () => {
    const text = reflection
      .replace('date: 2025-03-10', 'date: igår')
      .replace('steps: [Lägg ifrån dig pennan., Vänta.]', "steps: [Lägg ifrån dig pennan., '']");
    const { status, body } = await refused('persistEntry', save(text));
    expect([status, body.code]).toEqual([422, 'refused']);
    expect(body.problems).toMatchObject([
      { file: `content/${path}`, path: ['date'], label: 'Datum', line: 3, code: 'bad-date' },
      {
        path: ['conclusions', 0, 'steps', 1],
        label: 'Slutsatser 1 › Gör så här 2',
        code: 'empty-text',
      },
    ]);
    expect(body.error).toContain('• Slutsatser 1 › Gör så här 2: ');
    expect(body.error).toContain('Texten är kvar hos dig');
  });

  it.each([
    [
      'a missing field',
      ['summary: Samtalet vände när ingen avbröt.\n', ''],
      ['summary'],
      'Sammanfattning',
    ],
    ['an unknown field', ['method: ', 'metod: '], ['metod'], 'metod'],
    ['a missing team', ['team: radgivarna', 'team: okanda'], ['team'], 'Team'],
    ['a broken component', ['Tystnaden.', '<Callout>Tystnaden.'], ['body'], 'Brödtext'],
    [
      'a bad id',
      ['practice: lyssna-klart', 'practice: Lyssna Klart'],
      ['conclusions', 0, 'practice'],
      'Slutsatser 1 › Adress',
    ],
  ] as const)('%s is told where it is', async (_what, [from, to], dataPath, label) => {
    const { body } = await refused('persistEntry', save(reflection.replace(from, to)));
    expect(body.problems).toContainEqual(expect.objectContaining({ path: dataPath, label }));
  });

  it('that breaks others is refused, and says whom', async () => {
    const text = reflection.replace('practice: lyssna-klart', 'practice: nagot-annat');
    const { body } = await refused('persistEntry', save(text));
    expect(body.problems.map(({ code }: { code: string }) => code).sort()).toEqual([
      'dead-link',
      'vanished-address',
    ]);
    expect(body.error).toContain('Sida ”om”');
  });

  it('leaves nothing of its text behind', async () => {
    const text = reflection.replace('date: 2025-03-10', 'date: hemligt-ord-4711');
    await refused('persistEntry', save(text));
    const left = await filesWith(join(gateway.folder.paths.content, '..'), 'hemligt-ord-4711');
    expect(left).toEqual([]);
    expect(gateway.logged).toEqual([]);
  });
});

async function filesWith(dir: string, text: string): Promise<string[]> {
  const files = await readdir(dir, { recursive: true, withFileTypes: true });
  const paths = files
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name));
  expect(paths.length).toBeGreaterThan(20);
  const found = await Promise.all(paths.map(async (one) => (await readFile(one)).includes(text)));
  return paths.filter((_, at) => found[at]);
}

describe('personal data', () => {
  const number = '19640823-3234';

  it.each([
    ['the text', save(reflection.replace('Tystnaden.', `Tystnaden. ${number}`))],
    ['a field', save(reflection.replace('Samtalet vände', `${number} vände`))],
    [
      'the name of a new entry',
      entryToSave(
        'page',
        `om-${number}`,
        `pages/om-${number}.mdx`,
        '---\ntitle: Om\nsummary: Om.\n---\n\nHej.\n',
      ),
    ],
    [
      'the name of a picture',
      save(reflection, {
        assets: [{ path: `content/media/${number}.png`, content: 'AAAA', encoding: 'base64' }],
      }),
    ],
  ])('in %s is refused, and never reaches the disk', async (_what, params) => {
    const { status, body } = await refused('persistEntry', params);
    expect(status).toBe(422);
    expect(JSON.stringify(body)).not.toContain(number);
    expect(await filesWith(join(gateway.folder.paths.content, '..'), number)).toEqual([]);
    expect(gateway.git('log', '--all', '--format=%B')).not.toContain(number);
  });
});

describe('a wish that is not one of an editor', () => {
  it.each([
    ['an unknown action', 'dropDatabase', {}, 400],
    ['an action of every object', 'constructor', {}, 400],
    ['a missing path', 'getEntry', {}, 400],
    ['a path that is no text', 'getEntry', { path: 7 }, 400],
    ['a file of git', 'getEntry', { path: 'content/../.git/config' }, 422],
    ['a hidden file', 'getEntry', { path: 'content/.env' }, 422],
    ['a file of the project', 'getEntry', { path: 'package.json' }, 422],
    [
      'a folder of no kind',
      'entriesByFolder',
      { folder: 'content/secrets', extension: 'mdx', depth: 1 },
      422,
    ],
    ['a picture outside the folder', 'getMediaFile', { path: 'content/media/../site.yaml' }, 404],
    ['a library elsewhere', 'getMedia', { mediaFolder: 'content' }, 422],
    [
      'a picture by itself',
      'persistMedia',
      { asset: { path: 'content/media/x.png', content: '', encoding: 'base64' } },
      422,
    ],
    ['the removal of a picture', 'deleteFiles', { paths: ['content/media/x.png'] }, 422],
    ['the removal of settings', 'deleteFile', { path: 'content/site.yaml' }, 422],
    ['the removal of nothing', 'deleteFiles', { paths: ['content/guides/saknas.mdx'] }, 404],
    [
      'a status that there is not',
      'updateUnpublishedEntryStatus',
      { collection: 'guide', slug: 'x', newStatus: 'done' },
      400,
    ],
    [
      'a draft that there is not',
      'updateUnpublishedEntryStatus',
      { collection: 'guide', slug: 'x', newStatus: 'draft' },
      404,
    ],
    ['a draft of nothing', 'unpublishedEntry', { collection: '../x', slug: 'y' }, 404],
    ['a note', 'addNote', { collection: 'guide', slug: 'x', note: {} }, 422],
  ])('such as %s is refused with words', async (_what, action, params, status) => {
    expect((await refused(action, params)).status).toBe(status);
  });

  it.each([
    ['another entry’s file', entryToSave('guide', 'annan', 'guides/gemensam-reflektion.mdx', 'x')],
    ['another kind’s file', entryToSave('theme', 'sjukdom', 'areas/sjukdom.yaml', 'x')],
    [
      'another name',
      {
        ...save(reflection),
        dataFiles: [
          {
            slug,
            path: `content/${path}`,
            raw: reflection,
            newPath: 'content/reflections/2025/nytt.mdx',
          },
        ],
      },
    ],
    ['a file of no kind', entryToSave('page', 'x', 'x.html', '<p>')],
    ['the wrong ending', entryToSave('page', 'om', 'pages/om.md', 'x')],
    ['a text cut short for a list', save('---\n# samklok: förkortad\ntitle: X\n---\n')],
    ['no file', { ...save(reflection), dataFiles: undefined }],
    [
      'a drawing',
      save(reflection, {
        assets: [{ path: 'content/media/x.svg', content: 'AAAA', encoding: 'base64' }],
      }),
    ],
  ])('to save %s is refused with words', async (_what, params) => {
    await refused('persistEntry', params);
  });

  it('to show a preview on the web is answered with nothing, as are questions about notes', async () => {
    const key = { collection: 'guide', slug: 'gemensam-reflektion' };
    expect((await gateway.ask('getDeployPreview', key)).body).toBeNull();
    expect((await gateway.ask('getNotes', key)).body).toEqual({ notes: [] });
    expect((await gateway.ask('getPRMetadata', key)).body).toEqual({ metadata: null });
  });
});
