import { describe, expect, it } from 'vitest';
import { compile, problemsOf } from './compile-fixture.ts';

describe('images', () => {
  it('leave a placeholder and are reported as facts, whichever way they are written', () => {
    const { html, images, problems } = compile(
      'a\n\n<Figure src="media/b.png" alt="c" caption="d" />\n\ne ![f](/media/g/h.png "i") j',
    );
    expect(problems).toEqual([]);
    expect(html).toBe(
      '<p>a</p>\n<!--samklok-figure:0-->\n<p>e </p>\n<!--samklok-figure:1-->\n<p> j</p>',
    );
    expect(images).toEqual([
      {
        src: 'media/b.png',
        alt: 'c',
        caption: 'd',
        placeholder: '<!--samklok-figure:0-->',
        line: 3,
        column: 1,
      },
      {
        src: 'media/g/h.png',
        alt: 'f',
        caption: 'i',
        placeholder: '<!--samklok-figure:1-->',
        line: 5,
        column: 3,
      },
    ]);
  });

  it('have placeholders that no text can make', () => {
    const { html, images } = compile('<!--samklok-figure:0-->\n\n![a](media/b.png)');
    expect(html.split(images[0]!.placeholder)).toHaveLength(2);
    expect(html).toContain('&lt;!--samklok-figure:0--&gt;');
  });

  it('can have spaces and encoded letters in their names', () => {
    const { images } = compile('![a](<media/en bild.png>)\n\n![a](media/bl%C3%A5%20bild.png)');
    expect(images.map((image) => image.src)).toEqual(['media/en bild.png', 'media/blå bild.png']);
  });

  it.each([
    'https://exempel.se/a.png',
    '//exempel.se/a.png',
    'a.png',
    'media',
    'media/',
    'media/../a.png',
    'media/./a.png',
    'media//a.png',
    'media/%2e%2e/a.png',
    'media/..%2fa.png',
    'media\\a.png',
    'media/a.png?b',
    'media/%',
    'data:image/png;base64,AAAA',
  ])('outside the folder are refused: %s', (src) => {
    const { html, images, problems } = compile(`<Figure src="${src}" alt="b" />`);
    expect(problems.map((problem) => problem.code)).toEqual(['image-outside-media']);
    expect(images).toEqual([]);
    expect(html).toBe('');
  });

  it.each([
    ['![](media/a.png)', '1:1'],
    ['![ ](media/a.png)', '1:1'],
    ['<Figure src="media/a.png" />', '1:1'],
    ['<Figure src="media/a.png" alt="" />', '1:27'],
    ['<Figure src="media/a.png" alt=" " />', '1:27'],
  ])('need a description: %s', (body, place) => {
    expect(problemsOf(body)).toEqual([`${place} missing-alt`]);
    expect(compile(body).problems[0]?.params['src']).toBe('media/a.png');
  });

  it.each(['## a ![b](media/c.png)', '[![a](media/b.png)](/c/)', '|a|\n|-|\n|![b](media/c.png)|'])(
    'need a line of their own: %s',
    (body) => {
      const { problems } = compile(body);
      expect(problems.map((problem) => problem.code)).toEqual(['misplaced-component']);
    },
  );
});
