import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { minimalSite } from '../../../support/minimal-site.ts';
import { assetOf, entryToSave, makeGateway, type GatewayFixture } from './gateway-fixture.ts';

const picture = (width: number, height: number, background = '#3366cc') =>
  sharp({ create: { width, height, channels: 3, background } });

/** A photo as a telephone takes it: lying on its side, with place and time. */
const photo = () =>
  picture(40, 20)
    .jpeg()
    .withExif({
      IFD0: { Make: 'Kamera' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '59/1 19/1 0/1' },
    })
    .withMetadata({ orientation: 6 })
    .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><secret/></x:xmpmeta>')
    .toBuffer();

let gateway: GatewayFixture;
beforeAll(async () => {
  const published = await picture(800, 600).png().toBuffer();
  gateway = await makeGateway({ ...minimalSite(), 'media/finns.png': published });
});
afterAll(() => gateway.destroy());

const key = { collection: 'page', slug: 'bild' };
const text = (name: string) =>
  `---\ntitle: Bild\nsummary: En bild.\n---\n\n![En bild](media/${name})\n`;
const save = (name: string, assets: readonly object[]) =>
  gateway.ask(
    'persistEntry',
    entryToSave('page', 'bild', 'pages/bild.mdx', text(name), { assets }),
  );
const draftPicture = async (name: string) => {
  const params = { ...key, path: `content/media/${name}`, id: 'x' };
  const { body } = await gateway.ask('unpublishedEntryMediaFile', params);
  return Buffer.from(body.content, 'base64');
};

describe('a photo with place and time in it', () => {
  it('is kept without them, turned the right way up', async () => {
    const bytes = await photo();
    const before = await sharp(bytes).metadata();
    expect(before.exif?.toString('latin1')).toContain('Kamera');
    expect(before.xmp).toBeDefined();
    expect(before.orientation).toBe(6);

    expect((await save('foto.jpg', [assetOf('foto.jpg', bytes)])).status).toBe(200);
    const kept = await draftPicture('foto.jpg');
    const { exif, xmp, iptc, icc, orientation, width, height, format } =
      await sharp(kept).metadata();
    expect([exif, xmp, iptc, icc, orientation]).toEqual(Array(5).fill(undefined));
    expect([width, height, format]).toEqual([20, 40, 'jpeg']);
    expect(kept.toString('latin1')).not.toMatch(/Kamera|secret|GPS/);
  });

  it('is not worn out by saving the entry again, nor lost when it is not sent again', async () => {
    const first = await draftPicture('foto.jpg');
    await save('foto.jpg', [assetOf('foto.jpg', first)]);
    expect((await draftPicture('foto.jpg')).equals(first)).toBe(true);
    await save('foto.jpg', []);
    expect((await draftPicture('foto.jpg')).equals(first)).toBe(true);
    const { body } = await gateway.ask('unpublishedEntry', { id: 'page/bild' });
    expect(body.diffs.map(({ path }: { path: string }) => path)).toEqual([
      'content/pages/bild.mdx',
      'content/media/foto.jpg',
    ]);
  });
});

describe('a picture', () => {
  it('is made no larger than the site shows, and of the format that its name says', async () => {
    const large = await picture(5000, 1000).png().toBuffer();
    expect((await save('stor.webp', [assetOf('stor.webp', large)])).status).toBe(200);
    const { width, height, format } = await sharp(await draftPicture('stor.webp')).metadata();
    expect([width, height, format]).toEqual([2400, 480, 'webp']);
  });

  it('that moves still moves', async () => {
    const frame = { raw: { width: 4, height: 4, channels: 3 as const } };
    const frames = [0, 255].map((value) => Buffer.alloc(48, value));
    const moving = await sharp(
      frames.map((input) => ({ ...frame, input })).map(({ input }) => input)[0]!,
      frame,
    )
      .gif()
      .toBuffer();
    const joined = await sharp(
      await Promise.all(frames.map((input) => sharp(input, frame).png().toBuffer())),
      { join: { animated: true } },
    )
      .gif()
      .toBuffer();
    expect((await sharp(moving).metadata()).pages ?? 1).toBe(1);
    expect((await save('ror.gif', [assetOf('ror.gif', joined)])).status).toBe(200);
    expect((await sharp(await draftPicture('ror.gif'), { animated: true }).metadata()).pages).toBe(
      2,
    );
  });

  it.each([
    ['a text', 'x.png', Buffer.from('<script>alert(1)</script>'), 422],
    [
      'a drawing under another name',
      'x.png',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'),
      422,
    ],
    ['half a picture', 'x.png', 'half', 422],
    ['nothing', 'x.png', Buffer.alloc(0), 422],
    ['one of too many bytes', 'x.png', Buffer.alloc(15 * 1024 * 1024 + 1, 1), 413],
    ['one of too many points', 'x.png', 'bomb', 413],
    ['one with a name of its own kind', 'Min bild.PNG', 'small', 422],
    ['one that would hide another', 'finns.png', 'small', 422],
  ] as const)('is refused when it is %s', async (_what, name, given, status) => {
    const made = {
      half: async () => (await picture(300, 300).png().toBuffer()).subarray(0, 200),
      bomb: () => picture(9000, 9000).png().toBuffer(),
      small: () => picture(9, 9).png().toBuffer(),
    };
    const bytes = typeof given === 'string' ? await made[given]() : given;
    const answer = await save(name, [assetOf(name, bytes)]);
    expect(answer.status).toBe(status);
    expect(answer.body.error).toMatch(/[Bb]ild/);
  });

  it('with a name that cannot be kept is given one that can', async () => {
    const { body } = await save('x.png', [assetOf('Årets Möte.PNG', Buffer.alloc(9))]);
    expect(body.error).toContain('arets-mote.png');
  });

  it('that the text shows and nobody has sent is an error in the text', async () => {
    const { status, body } = await save('saknas.png', []);
    expect(status).toBe(422);
    expect(body.problems).toMatchObject([{ code: 'missing-image', path: ['body'] }]);
  });
});

describe('the library', () => {
  it('shows published pictures small, and gives each whole by name', async () => {
    const { body } = await gateway.ask('getMedia', { mediaFolder: 'content/media' });
    expect(body).toMatchObject([{ name: 'finns.png', path: 'content/media/finns.png' }]);
    const small = await sharp(Buffer.from(body[0].content, 'base64')).metadata();
    expect(small.width).toBe(320);
    const whole = await gateway.ask('getMediaFile', { path: 'content/media/finns.png' });
    expect((await sharp(Buffer.from(whole.body.content, 'base64')).metadata()).width).toBe(800);
  });
});
