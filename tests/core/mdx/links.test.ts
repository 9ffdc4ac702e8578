import { describe, expect, it } from 'vitest';
import { compile, problemsOf } from './compile-fixture.ts';

describe('links', () => {
  it.each([
    ['/metoder/x/', '/kunskap/metoder/x/'],
    ['/', '/kunskap/'],
    ['#avsnitt-a', '#avsnitt-a'],
    ['../y/', '../y/'],
    ['./y/?a=b&c#d', './y/?a=b&amp;c#d'],
    ['media/en fil.pdf', 'media/en%20fil.pdf'],
    ['/å/%20/%', '/kunskap/%C3%A5/%20/%25'],
    ['https://exempel.se/a', 'https://exempel.se/a'],
    ['HTTP://exempel.se', 'HTTP://exempel.se'],
    ['mailto:team@exempel.se', 'mailto:team@exempel.se'],
    ['tel:+46 8 123', 'tel:+46%208%20123'],
  ])('lead from %s to %s under a sub-path', (written, href) => {
    const { html, problems } = compile(`[x](<${written}>)`, { base: '/kunskap/' });
    expect(problems).toEqual([]);
    expect(html).toContain(`<a href="${href}"`);
  });

  it.each([
    ['javascript:alert(1)', 'scheme'],
    ['JavaScript:alert(1)', 'scheme'],
    ['&#106;avascript&colon;alert(1)', 'scheme'],
    ['java&Tab;script:alert(1)', 'control'],
    ['&#1;javascript:alert(1)', 'scheme'],
    ['&#8232;javascript:alert(1)', 'control'],
    ['java script:alert(1)', 'scheme'],
    ['data:text/html,x', 'scheme'],
    ['vbscript:x', 'scheme'],
    ['ftp://exempel.se', 'scheme'],
    ['https:exempel.se', 'scheme'],
    ['https:///exempel.se', 'scheme'],
    ['tel:javascript', 'scheme'],
    ['1:2', 'scheme'],
    ['//exempel.se', 'host'],
    ['/\\exempel.se', 'backslash'],
    ['', 'empty'],
  ])('to %s are refused because of their %s', (href, reason) => {
    const { html, problems, links } = compile(`a [x](<${href}>) b`);
    expect(problems.map(({ code, params }) => [code, params['reason']])).toEqual([
      ['forbidden-link', reason],
    ]);
    expect(html).toBe('<p>a x b</p>');
    expect(links).toEqual([]);
  });

  it('to the site itself are listed as written, with their places', () => {
    const { links } = compile('[a](/b/#c) [d](https://e.se)\n\n- [f](#g)\n- [h](../i/)', {
      base: '/k/',
    });
    expect(links).toEqual([
      { href: '/b/#c', line: 1, column: 1 },
      { href: '#g', line: 3, column: 3 },
      { href: '../i/', line: 4, column: 3 },
    ]);
  });

  it('out of the site do not hand over the window, and open in the same one', () => {
    expect(compile('[a](https://b.se)').html).toBe(
      '<p><a href="https://b.se" rel="noopener">a</a></p>',
    );
  });

  it('without words are reported', () => {
    expect(problemsOf('a [](/b/) c [<br>](/d/)')).toEqual(['1:3 empty-link', '1:13 empty-link']);
  });

  it('in links are only their words', () => {
    const { html } = compile('[a https://b.se c](/d/)');
    expect(html).toBe('<p><a href="/d/">a https://b.se c</a></p>');
  });
});
