/**
 * An audit of produced HTML that shares no code with the renderer: its own
 * tokenizer with a strict grammar, and lists of everything that is allowed.
 */

type Rule = RegExp;
const anything: Rule = /^[^<>"]*$/;
const address: Rule =
  /^(?:https?:\/\/[^/]|mailto:\S|tel:[\d+]|#|\/(?!\/)|\.{0,2}\/(?!\/)|\?|[^:/?#\\]+(?:[/?#]|$))/i;
const label = { 'aria-label': anything };

const allowed: Record<string, Record<string, Rule>> = {
  a: {
    href: address,
    title: anything,
    rel: /^noopener$/,
    class: /^(?:term|footnote-ref|footnote-back)$/,
    id: /^fotnotsmarke-[\d-]+$/,
    ...label,
  },
  abbr: { title: anything },
  aside: { class: /^callout callout-(?:tip|note|warning|example)$/, role: /^note$/ },
  blockquote: {},
  br: {},
  code: {},
  del: {},
  em: {},
  figcaption: {},
  figure: { class: /^quote$/ },
  h2: { id: /^avsnitt-[a-z0-9-]+$/ },
  h3: { id: /^avsnitt-[a-z0-9-]+$/ },
  h4: { id: /^avsnitt-[a-z0-9-]+$/ },
  h5: { id: /^avsnitt-[a-z0-9-]+$/ },
  h6: { id: /^avsnitt-[a-z0-9-]+$/ },
  hr: {},
  kbd: {},
  li: { class: /^task task-(?:done|open)$/, id: /^fotnot-\d+$/ },
  ol: { start: /^\d+$/, class: /^steps$/ },
  p: { class: /^(?:callout-title|step-title)$/ },
  pre: { tabindex: /^0$/ },
  section: { class: /^(?:footnotes|table-scroll)$/, tabindex: /^0$/, ...label },
  span: { class: /^(?:callout-kind|task-box)$/, role: /^img$/, ...label },
  strong: {},
  sub: {},
  sup: {},
  table: {},
  tbody: {},
  td: { class: /^align-(?:left|center|right)$/ },
  th: { class: /^align-(?:left|center|right)$/, scope: /^col$/ },
  thead: {},
  tr: {},
  ul: { class: /^tasks$/ },
};

const voids = new Set(['br', 'hr']);
/** What may stand in a paragraph, a heading and the like. */
const phrasing = new Set('a abbr br code del em kbd span strong sub sup'.split(' '));
const holdsPhrasing = new Set(
  'p h2 h3 h4 h5 h6 a abbr code del em kbd span strong sub sup pre'.split(' '),
);

const token = /<!--samklok-figure:\d+-->|<(\/?)([a-z][a-z0-9]*)((?: [a-z-]+="[^"<>]*")*)>|[^<>]+/y;
const attributePattern = / ([a-z-]+)="([^"<>]*)"/g;
const entity = /&(?!(?:amp|lt|gt|quot|#39);)/;

/** Everything in `html` that a page must not have. Empty for safe, well-formed HTML. */
export function auditHtml(html: string): string[] {
  const faults: string[] = [];
  const open: string[] = [];
  const ids = new Set<string>();
  token.lastIndex = 0;
  while (token.lastIndex < html.length) {
    const at = token.lastIndex;
    const match = token.exec(html);
    if (!match) {
      faults.push(`no HTML at ${at}: ${JSON.stringify(html.slice(at, at + 40))}`);
      return faults;
    }
    const [whole, slash, name, attributes = ''] = match;
    const parent = open.at(-1);
    if (whole.startsWith('<!--')) {
      if (parent && holdsPhrasing.has(parent)) faults.push(`figure in ${parent}`);
    } else if (name === undefined) {
      if (entity.test(whole)) faults.push(`bare & in ${JSON.stringify(whole.slice(0, 40))}`);
    } else if (slash === '/') {
      if (open.pop() !== name) faults.push(`</${name}> closes ${parent ?? 'nothing'}`);
    } else {
      faults.push(...elementFaults(name, attributes, open, ids));
      if (!voids.has(name)) open.push(name);
    }
  }
  if (open.length > 0) faults.push(`never closed: ${open.join(' ')}`);
  return faults;
}

function* elementFaults(
  name: string,
  attributes: string,
  open: readonly string[],
  ids: Set<string>,
): Generator<string> {
  const rules = Object.hasOwn(allowed, name) ? allowed[name] : undefined;
  if (!rules) return yield `<${name}> is not allowed`;
  const parent = open.at(-1);
  if (parent && holdsPhrasing.has(parent) && !phrasing.has(name)) yield `<${name}> in <${parent}>`;
  if (name === 'a' && open.includes('a')) yield 'link in a link';
  const seen = new Set<string>();
  for (const [, attribute = '', value = ''] of attributes.matchAll(attributePattern)) {
    const text = decode(value);
    const rule = Object.hasOwn(rules, attribute) ? rules[attribute] : undefined;
    if (!rule) yield `<${name} ${attribute}> is not allowed`;
    else if (!rule.test(attribute === 'href' ? text : value))
      yield `<${name} ${attribute}="${text}">`;
    if (entity.test(value)) yield `bare & in ${attribute}`;
    if (seen.has(attribute)) yield `${attribute} twice`;
    seen.add(attribute);
    if (attribute === 'id' && ids.has(text)) yield `id ${text} twice`;
    if (attribute === 'id') ids.add(text);

    if (attribute === 'href' && /[\u0000-\u0020\u007F-\u009F\\"<>^`{|}]/.test(text)) {
      yield `unencoded address ${JSON.stringify(text)}`;
    }
  }
}

function decode(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}

/** What a reader sees of `html`: its text, with one space for each run of blanks. */
export function textContent(html: string): string {
  return decode(html.replace(/<[^>]*>/g, (tag) => (/^<\/?(?:p|br|h\d|li)/.test(tag) ? ' ' : '')))
    .replace(/\s+/g, ' ')
    .trim();
}
