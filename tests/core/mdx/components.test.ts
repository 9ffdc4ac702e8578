import { describe, expect, it } from 'vitest';
import { sv } from '../../../src/core/i18n/sv/index.ts';
import { fieldText } from '../../../src/core/model/field-metadata.ts';
import { componentNames, components } from '../../../src/core/mdx/components.ts';
import { compile, problemsOf } from './compile-fixture.ts';

describe('components', () => {
  it('all say what they and their attributes are, for the form that is made of them', () => {
    expect(componentNames).toEqual(['Callout', 'Quote', 'Steps', 'Step', 'Figure', 'Term']);
    const unsaid = componentNames.flatMap((name) => {
      const { label, meaning } = sv.components[name];
      const { schema } = components[name];
      const attributes = Object.entries(schema.shape);
      const silent = attributes.filter(
        ([, attribute]) => !fieldText(attribute, sv.fields)?.meaning,
      );
      return [...(label && meaning ? [] : [name]), ...silent.map(([key]) => `${name}.${key}`)];
    });
    expect(unsaid).toEqual([]);
  });

  it('Callout has its kind as a label, and its title after it', () => {
    expect(compile('<Callout kind="warning">\n\nText\n\n</Callout>').html).toBe(
      '<aside class="callout callout-warning" role="note">\n<p class="callout-title">Varning</p>\n<p>Text</p>\n</aside>',
    );
    expect(
      compile('<Callout kind="tip" title="A &amp; &quot;b&quot;">\n\nText\n\n</Callout>').html,
    ).toContain(
      '<p class="callout-title"><span class="callout-kind">Tips:</span> A &amp; &quot;b&quot;</p>',
    );
  });

  it('Quote says whose it is, when that is known', () => {
    expect(compile('<Quote by="handläggare">\n\nOrd\n\n</Quote>').html).toBe(
      '<figure class="quote">\n<blockquote>\n<p>Ord</p>\n</blockquote>\n<figcaption>handläggare</figcaption>\n</figure>',
    );
    expect(compile('<Quote>\n\nOrd\n\n</Quote>').html).not.toContain('figcaption');
  });

  it('Steps is a numbered list, each step with its title', () => {
    const { html, problems } = compile(
      '<Steps>\n<Step title="Ett">\n\nText\n\n</Step>\n<Step title="Två" />\n</Steps>',
    );
    expect(problems).toEqual([]);
    expect(html).toBe(
      '<ol class="steps">\n<li><p class="step-title"><strong>Ett</strong></p>\n<p>Text</p></li>\n' +
        '<li><p class="step-title"><strong>Två</strong></p></li>\n</ol>',
    );
  });

  it('Term links to what the word means', () => {
    const { html, terms } = compile('Vår <Term id="arbetsformaga">**arbets**förmåga</Term>.');
    expect(html).toBe(
      '<p>Vår <a class="term" href="#ord-arbetsformaga"><strong>arbets</strong>förmåga</a>.</p>',
    );
    expect(terms).toEqual([{ id: 'arbetsformaga', line: 1, column: 5 }]);
  });

  it('the allowed HTML elements are rendered as such', () => {
    expect(
      compile('H<sub>2</sub>O<br>m<sup>2</sup><br/><kbd>Esc</kbd> <abbr title="t">A</abbr>').html,
    ).toBe('<p>H<sub>2</sub>O<br>m<sup>2</sup><br><kbd>Esc</kbd> <abbr title="t">A</abbr></p>');
  });
});

describe('blocks', () => {
  const callout =
    '<aside class="callout callout-tip" role="note">\n<p class="callout-title">Tips</p>\n';

  it.each([
    [
      'without blank lines',
      '<Callout kind="tip">\nText\n</Callout>\nMer',
      '<p>Text</p>\n</aside>\n<p>Mer</p>',
    ],
    ['on one line', '<Callout kind="tip">Text</Callout>', '<p>Text</p>\n</aside>'],
    ['indented', '  <Callout kind="tip">\n    Text\n  </Callout>', '<p>Text</p>\n</aside>'],
    [
      'closed right after a list',
      '<Callout kind="tip">\n- a\n</Callout>',
      '<ul>\n<li>a</li>\n</ul>\n</aside>',
    ],
    [
      'with a blank line in its tag left out',
      '<Callout\n  kind="tip"\n>\nText\n</Callout>',
      '<p>Text</p>\n</aside>',
    ],
    [
      'with Windows line ends',
      '<Callout kind="tip">\r\n\r\nText\r\n\r\n</Callout>\r\n',
      '<p>Text</p>\n</aside>',
    ],
  ])('work %s', (_name, body, rest) => {
    const { html, problems } = compile(body);
    expect(problems).toEqual([]);
    expect(html).toBe(callout + rest);
  });

  it('work inside lists and quotes, and in each other', () => {
    const list = compile('- a\n\n  <Callout kind="tip">\n  b\n  </Callout>\n- c');
    expect(list.problems).toEqual([]);
    expect(list.html).toBe(
      `<ul>\n<li><p>a</p>\n${callout}<p>b</p>\n</aside></li>\n<li><p>c</p></li>\n</ul>`,
    );
    const quote = compile('> <Callout kind="tip">\n> b\n> </Callout>');
    expect(quote.problems).toEqual([]);
    expect(quote.html).toBe(`<blockquote>\n${callout}<p>b</p>\n</aside>\n</blockquote>`);
    const nested = compile(
      '<Callout kind="tip">\n<Quote>\na\n</Quote>\n<Callout kind="tip">\nb\n</Callout>\n</Callout>',
    );
    expect(nested.problems).toEqual([]);
    expect(nested.html).toBe(
      `${callout}<figure class="quote">\n<blockquote>\n<p>a</p>\n</blockquote>\n</figure>\n${callout}<p>b</p>\n</aside>\n</aside>`,
    );
  });
});

describe('a mistake with a component', () => {
  it.each([
    ['an unknown one', 'x <Calout kind="tip">y</Calout>', ['1:3 unknown-component']],
    ['one in lower case', '<callout kind="tip">', ['1:1 unknown-component']],
    ['one that is not near any', 'Hej <Namn>', ['1:5 unknown-component']],
    ['one that never closes', 'a\n\n<Callout kind="tip">\n\nb', ['3:1 unclosed-component']],
    ['a Term that never closes', 'a <Term id="b">c', ['1:3 unclosed-component']],
    [
      'a Figure without its slash',
      '<Figure src="media/a.png" alt="b">',
      ['1:1 unclosed-component'],
    ],
    ['one that never opened', 'a\n\n</Quote>', ['3:1 stray-closing-tag']],
    [
      'tags that cross',
      '<Callout kind="tip">\n<Quote>\nx\n</Callout>\n</Quote>',
      ['2:1 unclosed-component', '5:1 stray-closing-tag'],
    ],
    [
      'one that opens in a list and closes after it',
      '- <Quote>\n  a\n\n</Quote>',
      ['1:3 unclosed-component', '4:1 stray-closing-tag'],
    ],
    ['Step by itself', '<Step title="a">b</Step>', ['1:1 misplaced-component']],
    [
      'Step in a list in Steps',
      '<Steps>\n- <Step title="a">b</Step>\n</Steps>',
      ['2:1 misplaced-component', '2:3 misplaced-component'],
    ],
    [
      'text in Steps',
      '<Steps>\n\ntext\n\n<Step title="a">b</Step>\n</Steps>',
      ['3:1 misplaced-component'],
    ],
    [
      'a block in a table',
      '| a |\n|---|\n| <Callout kind="tip">b</Callout> |',
      ['3:3 misplaced-component'],
    ],
    ['a word in a link', '[a <Term id="b">c</Term>](/d/)', ['1:4 misplaced-component']],
    [
      'an empty one',
      '<Callout kind="tip">\n</Callout>\n\n<Steps>\n</Steps>\n\n<Term id="a"> </Term>',
      ['1:1 empty-component', '4:1 empty-component', '7:1 empty-component'],
    ],
    [
      'an unknown attribute',
      '<Callout kind="tip" titel="a">b</Callout>',
      ['1:21 unknown-attribute'],
    ],
    [
      'directives of Astro',
      '<Callout kind="tip" client:load set:html="a">b</Callout>',
      ['1:21 unknown-attribute', '1:33 unknown-attribute'],
    ],
    ['a missing attribute', '<Callout>b</Callout>', ['1:1 missing-attribute']],
    ['an unknown value', '<Callout kind="tipp">b</Callout>', ['1:10 bad-attribute']],
    ['an expression', '<Callout kind={"tip"}>b</Callout>', ['1:10 bad-attribute']],
    ['a spread', '<Callout kind="tip" {...a}>b</Callout>', ['1:21 bad-attribute']],
    ['no quotes', '<Callout kind=tip>b</Callout>', ['1:10 bad-attribute']],
    ['curly quotes', '<Callout kind=”tip”>b</Callout>', ['1:10 bad-attribute']],
    ['no value', '<Callout kind>b</Callout>', ['1:10 bad-attribute']],
    ['a repeated attribute', '<Callout kind="tip" kind="note">b</Callout>', ['1:21 bad-attribute']],
    ['an empty attribute', '<Callout kind="tip" title="">b</Callout>', ['1:21 bad-attribute']],
    ['something that is no id', '<Term id="Å b">c</Term>', ['1:7 bad-attribute']],
    [
      'a quote that never ends',
      '<Callout kind="tip>\nb\n</Callout>',
      ['1:1 broken-tag', '3:1 stray-closing-tag'],
    ],
    ['a tag that never ends', 'a <Figure src="media/a.png"', ['1:3 broken-tag']],
    ['something meant to run', 'a <script>b</script>', ['1:3 forbidden-element']],
    ['something that listens', '<b onclick="a">b</b>', ['1:1 forbidden-element']],
  ])('is told: %s', (_name, body, problems) => {
    expect(problemsOf(body)).toEqual(problems);
  });

  it.each([
    ['<Calout kind="tip">a</Calout>', 'Callout'],
    ['<Qoute>a</Qoute>', 'Quote'],
    ['<figure src="a" />', 'Figure'],
    ['<Callout kind="warnng">a</Callout>', 'warning'],
    ['<Callout kind="tip" titel="a">b</Callout>', 'title'],
  ])('in %s names the nearest that is right: %s', (body, nearest) => {
    expect(compile(body).problems[0]?.params['nearest']).toBe(nearest);
  });

  it('is not suggested anything that is nothing like it', () => {
    expect(compile('<Kundtjänst>').problems).toEqual([]);
    expect(compile('<Namn>').problems[0]?.params).not.toHaveProperty('nearest');
  });

  it('is no mistake in code', () => {
    expect(problemsOf('`<Calout>` `<script>` `</Quote>`\n\n```\n<Callout kind=tip>\n```')).toEqual(
      [],
    );
  });
});
