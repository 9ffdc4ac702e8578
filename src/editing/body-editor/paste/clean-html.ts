import { listsFromWord } from './word-lists.ts';

/** Attribute that keeps what an element looked like, where the page's policy would drop `style`. */
const look = 'data-look';

/**
 * Makes HTML from the clipboard plain: what was bold or slanted by its looks
 * becomes so by its element, lists of word processors become lists, and
 * everything else about looks goes.
 */
export function cleanHtml(html: string): string {
  // The editor's own: nothing to clean, and it knows how deep it was cut.
  if (html.includes('data-pm-slice')) return html;
  const document = new DOMParser().parseFromString(withoutStyle(html), 'text/html');
  for (const gone of document.querySelectorAll(
    'style, script, meta, link, title, template, o\\:p',
  )) {
    if (gone.tagName !== 'O:P' || gone.textContent?.trim() === '') gone.remove();
  }
  listsFromWord(document.body, look);
  for (const element of document.body.querySelectorAll<HTMLElement>(`[${look}]`))
    byElement(element);
  for (const element of document.body.querySelectorAll('*')) bare(element);
  return document.body.innerHTML;
}

/** What holds no text, whatever it is called inside. */
const textless = /<(style|script|svg|math|noscript|template)\b[^]*?<\/\1\s*>/gi;

/**
 * Takes out, before a parser sees it, what the policy of the page would refuse
 * and complain of: style sheets, scripts, handlers; `style` gets another name.
 */
function withoutStyle(html: string): string {
  return html
    .replace(/<!--[^]*?-->/g, '')
    .replace(textless, '')
    .replace(/<[A-Za-z][^<>]*>/g, (tag) =>
      tag.replace(/(\s)style\s*=/gi, `$1${look}=`).replace(/(\s)on\w+\s*=/gi, '$1data-gone='),
    );
}

/** The value of a property in what was a `style` attribute. */
export function lookOf(element: Element, property: string): string | undefined {
  const text = element.getAttribute(look) ?? '';
  const found = new RegExp(`(?:^|;)\\s*${property}\\s*:\\s*([^;]*)`, 'i').exec(text);
  return found?.[1]?.trim().toLowerCase();
}

const elements: readonly { tag: string; isSet(element: Element): boolean; is: RegExp }[] = [
  {
    tag: 'strong',
    is: /^(?:b|strong|h\d|th)$/i,
    isSet: (one) => /^(?:bold(?:er)?|[6-9]00)$/.test(lookOf(one, 'font-weight') ?? ''),
  },
  { tag: 'em', is: /^(?:i|em)$/i, isSet: (one) => lookOf(one, 'font-style') === 'italic' },
  {
    tag: 'del',
    is: /^(?:s|del|strike)$/i,
    isSet: (one) => /line-through/.test(lookOf(one, 'text-decoration(?:-line)?') ?? ''),
  },
  { tag: 'sup', is: /^sup$/i, isSet: (one) => lookOf(one, 'vertical-align') === 'super' },
  { tag: 'sub', is: /^sub$/i, isSet: (one) => lookOf(one, 'vertical-align') === 'sub' },
];

function byElement(element: HTMLElement): void {
  const isUndone =
    (/^b$/i.test(element.tagName) &&
      /^(?:normal|400)$/.test(lookOf(element, 'font-weight') ?? '')) ||
    (/^i$/i.test(element.tagName) && lookOf(element, 'font-style') === 'normal');
  // Google's documents wrap all that is copied in one that means nothing.
  if (isUndone) return element.replaceWith(...element.childNodes);
  if (/^(?:h\d|table|tbody|thead|tr|ul|ol|div|body)$/i.test(element.tagName)) return;
  for (const { tag, is, isSet } of elements) {
    if (is.test(element.tagName) || !isSet(element)) continue;
    const wrapper = element.ownerDocument.createElement(tag);
    wrapper.append(...element.childNodes);
    element.append(wrapper);
  }
}

/** What an element may keep besides its name. */
const kept: ReadonlySet<string> = new Set(['href', 'title', 'start', 'colspan', 'rowspan']);

function bare(element: Element): void {
  for (const { name } of [...element.attributes])
    if (!kept.has(name)) element.removeAttribute(name);
}
