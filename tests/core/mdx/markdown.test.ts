import { describe, expect, it } from 'vitest';
import { compile } from './compile-fixture.ts';
import { auditHtml } from './html-audit.ts';

describe('Markdown', () => {
  it.each([
    [
      'emphasis',
      '*a* **b** ~~c~~ `d`',
      '<p><em>a</em> <strong>b</strong> <del>c</del> <code>d</code></p>',
    ],
    ['line breaks', 'a  \nb\\\nc\nd', '<p>a<br>\nb<br>\nc\nd</p>'],
    ['a rule', 'a\n\n---\n\nb', '<p>a</p>\n<hr>\n<p>b</p>'],
    ['a quote', '> a\n>\n> b', '<blockquote>\n<p>a</p>\n<p>b</p>\n</blockquote>'],
    ['a list', '- a\n- b', '<ul>\n<li>a</li>\n<li>b</li>\n</ul>'],
    ['a loose list', '- a\n\n- b', '<ul>\n<li><p>a</p></li>\n<li><p>b</p></li>\n</ul>'],
    ['a nested list', '- a\n  1. b', '<ul>\n<li>a\n<ol>\n<li>b</li>\n</ol></li>\n</ul>'],
    ['a list that starts at three', '3. a\n4. b', '<ol start="3">\n<li>a</li>\n<li>b</li>\n</ol>'],
    ['code', '```js\na\n\nb\n```', '<pre tabindex="0"><code>a\n\nb\n</code></pre>'],
    ['character references', '&aring; &#8211; &lt;', '<p>å – &lt;</p>'],
    ['a reference link', '[a][B]\n\n[b]: /c/ "d"', '<p><a href="/c/" title="d">a</a></p>'],
    [
      'a bare address',
      'Se www.a.example.',
      '<p>Se <a href="http://www.a.example" rel="noopener">www.a.example</a>.</p>',
    ],
  ])('renders %s', (_name, body, html) => {
    expect(compile(body)).toMatchObject({ html, problems: [] });
    expect(auditHtml(html)).toEqual([]);
  });

  it('renders a table that scrolls, with its own number, and classes for alignment', () => {
    const { html, problems } = compile('| a | **b** | |\n|:--|:-:|--:|\n| 1 | <br> |\n\n|c|\n|-|');
    expect(problems).toEqual([]);
    expect(html).toBe(
      '<section class="table-scroll" tabindex="0" aria-label="Tabell 1">\n<table>\n<thead>\n' +
        '<tr>\n<th scope="col" class="align-left">a</th>\n<th scope="col" class="align-center"><strong>b</strong></th>\n<td class="align-right"></td>\n</tr>\n' +
        '</thead>\n<tbody>\n' +
        '<tr>\n<td class="align-left">1</td>\n<td class="align-center"><br></td>\n<td class="align-right"></td>\n</tr>\n' +
        '</tbody>\n</table>\n</section>\n' +
        '<section class="table-scroll" tabindex="0" aria-label="Tabell 2">\n<table>\n<thead>\n' +
        '<tr>\n<th scope="col">c</th>\n</tr>\n</thead>\n</table>\n</section>',
    );
  });

  it('loses no cell of a row that is too long', () => {
    expect(compile('|a|\n|-|\n|b|c|').html).toContain('<tr>\n<td>b</td>\n<td>c</td>\n</tr>');
  });

  it('renders tasks with a mark that has words', () => {
    expect(compile('- [x] a\n- [ ] b').html).toBe(
      '<ul class="tasks">\n<li class="task task-done"><span class="task-box" role="img" aria-label="Klart"></span> a</li>\n' +
        '<li class="task task-open"><span class="task-box" role="img" aria-label="Kvar"></span> b</li>\n</ul>',
    );
  });

  it('numbers footnotes as they are used, and links both ways', () => {
    const { html, text } = compile('a[^x] b[^y] c[^x]\n\n[^y]: Två\n\n[^x]: Ett\n\n[^z]: Tre');
    expect(html).toContain(
      'a<sup><a class="footnote-ref" id="fotnotsmarke-1" href="#fotnot-1" aria-label="Fotnot 1">1</a></sup>',
    );
    expect(html).toContain(
      'c<sup><a class="footnote-ref" id="fotnotsmarke-1-2" href="#fotnot-1" aria-label="Fotnot 1">1</a></sup>',
    );
    expect(html).toContain(
      '<li id="fotnot-1">\n<p>Ett</p>\n<p><a class="footnote-back" href="#fotnotsmarke-1" aria-label="Tillbaka från fotnot 1">↩</a> ' +
        '<a class="footnote-back" href="#fotnotsmarke-1-2" aria-label="Tillbaka från fotnot 1 (2)">↩</a></p>\n</li>',
    );
    expect(html).toContain('<li id="fotnot-3">\n<p>Tre</p>\n</li>');
    expect(text).toBe('a b c\nEtt\nTvå\nTre');
    expect(auditHtml(html)).toEqual([]);
  });

  it('renders footnotes that point at each other', () => {
    const { html } = compile('a[^1]\n\n[^1]: b[^2]\n\n[^2]: c[^1]');
    expect(html.match(/<li id=/g)).toHaveLength(2);
    expect(auditHtml(html)).toEqual([]);
  });
});

describe('plain text', () => {
  it('is everything that is said, a line for each part', () => {
    const { text, words } = compile(
      '## Rubrik *a*\n\nEn rad\nmed <Term id="x">ord</Term>, `kod` och [länk](/a/).<br>Slut.\n\n' +
        '- ett\n- två\n\n|a|b|\n|-|-|\n|1|2|\n\n<Callout kind="tip" title="Titel">\ni ruta\n</Callout>\n\n' +
        '<Quote by="roll">\nsagt\n</Quote>\n\n![alt](media/a.png "bildtext")\n\n{/* dold */}',
    );
    expect(text.split('\n')).toEqual([
      'Rubrik a',
      'En rad med ord, kod och länk. Slut.',
      'ett',
      'två',
      'a b',
      '1 2',
      'Titel',
      'i ruta',
      'sagt',
      'roll',
      'bildtext',
    ]);
    expect(words).toBe(22);
  });

  it.each([
    ['', 0],
    ['ett två tre', 3],
    ['24/7, à la carte – och-eller', 5],
    ['ÅÄÖ 😀 …', 1],
  ])('of %j has %i words', (body, words) => {
    expect(compile(body).words).toBe(words);
  });
});
