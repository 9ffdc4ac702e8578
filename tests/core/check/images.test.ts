import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { minimalSite } from '../../support/minimal-site.ts';
import { projectRoot } from '../../support/project-root.ts';
import { check, withMarks } from './check-fixture.ts';

const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9"/></svg>';

/** A page that shows an image; ▸ where a problem with it is told. */
const showing = (src: string) =>
  withMarks({
    'pages/bild.mdx': `---\ntitle: Bild\nsummary: En bild.\n---\n\n▸<Figure src="${src}" alt="En ruta." />\n`,
  });

/** An image of a few pixels. */
function image(format: 'png' | 'jpeg' | 'webp' | 'avif' | 'gif'): Promise<Buffer> {
  const pixels = { width: 8, height: 6, channels: 3, background: '#fff' } as const;
  return sharp({ create: pixels }).toFormat(format).toBuffer();
}

const told = async (src: string, content: string | Buffer) => {
  const { files, at } = showing(src);
  const problems = await check({ ...minimalSite(), ...files, [src]: content });
  return { problems, at };
};

describe('an image', () => {
  it.each([
    ['png', 'png'],
    ['jpeg', 'jpg'],
    ['jpeg', 'jpeg'],
    ['webp', 'webp'],
    ['avif', 'avif'],
    ['gif', 'gif'],
    ['png', 'PNG'],
  ] as const)('may be %s, called .%s', async (format, ending) => {
    const { problems } = await told(`media/2025/ruta.${ending}`, await image(format));
    expect(problems).toEqual([]);
  });

  it.each([
    ['is a drawing with another name', 'media/ruta.png', svg],
    ['is a drawing, which can carry scripts', 'media/ruta.svg', svg],
    ['is cut off before its size', 'media/ruta.png', Buffer.from('iVBORw0KGgo=', 'base64')],
    ['is empty', 'media/ruta.jpg', ''],
    ['is text', 'media/ruta.webp', 'En ruta.'],
  ])('that %s is told', async (_what, src, content) => {
    const { problems, at } = await told(src, content);
    expect(problems).toEqual([{ at: at[0], code: 'unreadable-image', params: { src } }]);
  });

  it('in a format that the site does not look for is reported, though it can be read', async () => {
    const src = 'media/ruta.heic';
    const { problems } = await told(src, await image('avif'));
    expect(problems).toMatchObject([{ code: 'unreadable-image', params: { src } }]);
  });

  it('that is not there is reported with the one that may be meant', async () => {
    const { files, at } = showing('media/rtua.png');
    const site = { ...minimalSite(), ...files, 'media/ruta.png': await image('png') };
    expect(await check(site)).toEqual([
      {
        at: at[0],
        code: 'missing-image',
        params: { src: 'media/rtua.png', nearest: 'media/ruta.png' },
      },
    ]);
  });

  it('that nobody shows may be anything', async () => {
    expect(await check({ ...minimalSite(), 'media/anteckning.txt': 'x' })).toEqual([]);
  });

  it('is looked for by the site under the same endings', async () => {
    const read = (file: string) => readFile(join(projectRoot, file), 'utf8');
    const glob = /\{([a-z,]+)\}/
      .exec(await read('src/reading/view-models/image-files.ts'))?.[1]
      ?.split(',');
    const pattern = /endings = \/\\\.\((?:\?:)?([a-z?|]+)\)/.exec(
      await read('src/core/check/rules/images.ts'),
    );
    const endings = pattern?.[1]?.replace('jpe?g', 'jpg|jpeg').split('|');
    expect(glob).toEqual(endings);
  });
});
