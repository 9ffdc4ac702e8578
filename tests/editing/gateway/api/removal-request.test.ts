import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { guide, minimalSite, reflection } from '../../../support/minimal-site.ts';
import { entryToSave, makeGateway, type GatewayFixture } from './gateway-fixture.ts';

/** Nothing builds on `fri`, nor on the reflection `ensam` and the practice it brings in. */
const alone = reflection
  .replaceAll('lyssna-klart', 'ensam-sed')
  .replace('Lyssna klart', 'En ensam sed')
  .replace('Hon ville', 'Han ville');
const files = {
  ...minimalSite(),
  'guides/fri.mdx': guide,
  'reflections/2025/ensam.mdx': alone,
};

let gateway: GatewayFixture;
beforeAll(async () => {
  gateway = await makeGateway(files);
});
afterAll(() => gateway.destroy());

const redirects = (ref: string) => gateway.git('show', `${ref}:content/redirects.yaml`);
const publish = async (key: { collection: string; slug: string }) => {
  await gateway.ask('updateUnpublishedEntryStatus', { ...key, newStatus: 'pending_publish' });
  return gateway.ask('publishUnpublishedEntry', key);
};

describe('deleting a published entry', () => {
  const key = { collection: 'guide', slug: 'fri' };

  it('becomes a request in review, and removes nothing', async () => {
    const before = gateway.git('rev-parse', 'main');
    const { status, body } = await gateway.ask('deleteFiles', {
      paths: ['content/guides/fri.mdx'],
      options: { commitMessage: 'Delete Metod “fri”' },
    });
    expect(status).toBe(200);
    expect(body.message).toContain('Ingenting är borttaget än');
    expect(gateway.git('rev-parse', 'main')).toBe(before);
    const draft = await gateway.ask('unpublishedEntry', key);
    expect(draft.body).toMatchObject({
      status: 'pending_review',
      removal: { why: 'Sidan är inte längre aktuell.' },
    });
    expect(draft.body.diffs).toMatchObject([{ path: 'content/guides/fri.mdx', newFile: false }]);
  });

  it('is shown as the published entry with the request beside it', async () => {
    const { body } = await gateway.ask('unpublishedEntryDataFile', {
      ...key,
      path: 'content/guides/fri.mdx',
      id: 'x',
    });
    expect(body).toEqual({ data: guide, removal: { why: 'Sidan är inte längre aktuell.' } });
  });

  it('is not undone by the second half of Decap’s way to take a page down', async () => {
    const unpublish = entryToSave('guide', 'fri', 'guides/fri.mdx', guide, {
      options: { status: 'pending_publish' },
    });
    expect((await gateway.ask('persistEntry', unpublish)).status).toBe(200);
    expect((await gateway.ask('unpublishedEntry', key)).body.removal).not.toBeNull();
  });

  it('is refused while there is a draft', async () => {
    const { status, body } = await gateway.ask('deleteFile', { path: 'content/guides/fri.mdx' });
    expect([status, body.code]).toEqual([422, 'refused']);
    expect(body.error).toContain('öppet utkast');
  });

  it('can be given another reason and an address to go to instead', async () => {
    const removal = {
      why: 'Vi slog ihop den:\nse  den andra ',
      to: '/metoder/gemensam-reflektion/',
    };
    const saved = await gateway.ask(
      'persistEntry',
      entryToSave('guide', 'fri', 'guides/fri.mdx', guide, { removal }),
    );
    expect(saved.status).toBe(200);
    const { body } = await gateway.ask('unpublishedEntryDataFile', {
      ...key,
      path: 'content/guides/fri.mdx',
    });
    expect(body.removal).toEqual({ ...removal, why: 'Vi slog ihop den: se den andra' });
  });

  it('keeps the request while it moves through review', async () => {
    const before = await gateway.ask('unpublishedEntry', key);
    const moved = await gateway.ask('updateUnpublishedEntryStatus', {
      ...key,
      newStatus: 'pending_publish',
    });
    const { body } = await gateway.ask('unpublishedEntry', key);
    expect(body).toMatchObject({ revision: moved.body.revision, status: 'pending_publish' });
    expect(body.removal).toEqual(before.body.removal);
    expect(gateway.git('log', '-1', '--format=%B', 'cms/guide/fri')).toContain(
      'Samklok-Removal: {',
    );
  });

  it('is read from the list of addresses where an earlier version has saved it', async () => {
    const { removal } = (await gateway.ask('unpublishedEntry', key)).body;
    await gateway.store.save({
      key,
      changes: [
        { path: 'guides/fri.mdx', content: null },
        { path: 'redirects.yaml', content: Buffer.from(redirects('cms/guide/fri')) },
      ],
      author: { name: 'Kim', email: 'kim@localhost' },
      message: 'Som förr',
      guard: async () => undefined,
    });
    expect(gateway.git('log', '-1', '--format=%B', 'cms/guide/fri')).not.toContain('Removal');
    expect((await gateway.ask('unpublishedEntry', key)).body.removal).toEqual(removal);
  });

  it('refuses an address that leads nowhere, at the field of the form', async () => {
    const removal = { why: 'Nej', to: '/ingenstans/' };
    const { status, body } = await gateway.ask(
      'persistEntry',
      entryToSave('guide', 'fri', 'guides/fri.mdx', guide, { removal }),
    );
    expect(status).toBe(422);
    expect(body.problems).toMatchObject([
      { file: 'content/guides/fri.mdx', path: ['removal', 'to'], code: 'redirect-to-nowhere' },
    ]);
  });

  it('becomes an ordinary draft again when the request is withdrawn', async () => {
    const text = guide.replace('Sätt er', 'Sätt dig');
    for (const more of [{}, { removal: { why: ' ', to: '' } }]) {
      await gateway.ask('persistEntry', entryToSave('guide', 'fri', 'guides/fri.mdx', text, more));
      expect((await gateway.ask('unpublishedEntry', key)).body.removal).toBeNull();
      const { body } = await gateway.ask('unpublishedEntryDataFile', {
        ...key,
        path: 'content/guides/fri.mdx',
      });
      expect(body).toEqual({ data: text, removal: null });
    }
    await gateway.ask('deleteUnpublishedEntry', key);
  });

  it('leaves a former address for it once it is published', async () => {
    await gateway.ask('deleteFiles', { paths: ['content/guides/fri.mdx'] });
    const { status } = await publish(key);
    expect(status).toBe(200);
    expect(() => gateway.git('show', 'main:content/guides/fri.mdx')).toThrow();
    expect(redirects('main')).toContain('from: /metoder/fri/');
    expect(redirects('main')).toContain('retired: Sidan är inte längre aktuell.');
  });
});

describe('deleting a reflection', () => {
  it('leaves a former address for each practice that goes with it', async () => {
    const key = { collection: 'reflection', slug: '2025/ensam' };
    const { status, body } = await gateway.ask('deleteFiles', {
      paths: ['content/reflections/2025/ensam.mdx'],
    });
    expect([status, body.error]).toEqual([200, undefined]);
    expect(redirects('cms/reflection/ensam')).toContain('from: /arbetssatt/ensam-sed/');
    expect((await publish(key)).status).toBe(200);
    expect(redirects('main')).toContain('from: /reflektioner/ensam/');
    expect(redirects('main')).toContain('from: /metoder/fri/');
  });
});

describe('deleting what other content builds on', () => {
  it('is refused, and says what', async () => {
    const { status, body } = await gateway.ask('deleteFiles', {
      paths: ['content/guides/gemensam-reflektion.mdx'],
    });
    expect(status).toBe(422);
    expect(body.error).toContain('annat innehåll bygger på den');
    expect(body.error).toContain('Träningsprogram ”traning” › Moduler 1');
    expect(body.problems).toContainEqual(
      expect.objectContaining({
        file: 'content/reflections/2025/hon-ville-bara-beratta.mdx',
        path: ['method'],
        code: 'unknown-reference',
      }),
    );
  });
});

describe('deleting what has no page', () => {
  it('is refused while something names it, and needs no former address otherwise', async () => {
    const used = await gateway.ask('deleteFiles', { paths: ['content/teams/radgivarna.yaml'] });
    expect(used.status).toBe(422);
    const text = 'name: Nya\nkind: municipality\n';
    const key = { collection: 'party', slug: 'nya' };
    await gateway.ask('persistEntry', entryToSave('party', 'nya', 'parties/nya.yaml', text));
    await publish(key);
    const before = redirects('main');
    expect((await gateway.ask('deleteFiles', { paths: ['content/parties/nya.yaml'] })).status).toBe(
      200,
    );
    expect((await publish(key)).status).toBe(200);
    expect(redirects('main')).toBe(before);
  });
});

describe('two removals at once', () => {
  it('are both published', async () => {
    const other = await makeGateway({ ...files, 'guides/frihet.mdx': guide });
    for (const id of ['fri', 'frihet']) {
      await other.ask('deleteFiles', { paths: [`content/guides/${id}.mdx`] });
    }
    for (const id of ['fri', 'frihet']) {
      const key = { collection: 'guide', slug: id };
      await other.ask('updateUnpublishedEntryStatus', { ...key, newStatus: 'pending_publish' });
      expect((await other.ask('publishUnpublishedEntry', key)).status).toBe(200);
    }
    const list = other.git('show', 'main:content/redirects.yaml');
    await other.destroy();
    expect(list.match(/from: \/metoder\/fri(het)?\//g)).toHaveLength(2);
  });
});

it('a page that was never published has nothing to be removed from', async () => {
  const { status, body } = await gateway.ask(
    'persistEntry',
    entryToSave('guide', 'aldrig', 'guides/aldrig.mdx', guide, { removal: { why: 'Nej' } }),
  );
  expect(status).toBe(422);
  expect(body.error).toContain('inte publicerad');
});
