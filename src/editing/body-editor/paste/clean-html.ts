import { convertWordLists } from './word-lists.ts';

/** Replaces `style` while pasted HTML is parsed: the page's content security policy blocks inline styles. */
const styleAttribute = 'data-look';

/**
 * Cleans HTML from the clipboard: bold and italic styles become elements,
 * paragraphs that Word formats as list items become lists, and all other
 * styling is removed.
 */
export function cleanHtml(html: string): string {
  // Copied from the editor itself: nothing to clean, and it carries ProseMirror's slice depth.
  if (html.includes('data-pm-slice')) return html;
  const document = new DOMParser().parseFromString(withoutStyle(html), 'text/html');
  for (const gone of document.querySelectorAll(
    'style, script, meta, link, title, template, o\\:p',
  )) {
    if (gone.tagName !== 'O:P' || gone.textContent?.trim() === '') gone.remove();
  }
  convertWordLists(document.body, styleAttribute);
  for (const element of document.body.querySelectorAll<HTMLElement>(`[${styleAttribute}]`))
    replaceStyles(element);
  for (const element of document.body.querySelectorAll('*')) removeAttributes(element);
  return document.body.innerHTML;
}

/** Elements whose content is never text of the document. */
const nonTextElements = /<(style|script|svg|math|noscript|template)\b[^]*?<\/\1\s*>/gi;

/**
 * Removes style sheets, scripts and event handlers and renames `style` before
 * parsing, since each would cause a report of the content security policy.
 */
function withoutStyle(html: string): string {
  return html
    .replace(/<!--[^]*?-->/g, '')
    .replace(nonTextElements, '')
    .replace(/<[A-Za-z][^<>]*>/g, (tag) =>
      tag
        .replace(/(\s)style\s*=/gi, `$1${styleAttribute}=`)
        .replace(/(\s)on\w+\s*=/gi, '$1data-gone='),
    );
}

/** The value of a CSS property of an element's original `style` attribute, in lower case. */
function styleProperty(element: Element, property: string): string | undefined {
  const text = element.getAttribute(styleAttribute) ?? '';
  const found = new RegExp(`(?:^|;)\\s*${property}\\s*:\\s*([^;]*)`, 'i').exec(text);
  return found?.[1]?.trim().toLowerCase();
}

const elements: readonly { tag: string; isSet(element: Element): boolean; is: RegExp }[] = [
  {
    tag: 'strong',
    is: /^(?:b|strong|h\d|th)$/i,
    isSet: (one) => /^(?:bold(?:er)?|[6-9]00)$/.test(styleProperty(one, 'font-weight') ?? ''),
  },
  { tag: 'em', is: /^(?:i|em)$/i, isSet: (one) => styleProperty(one, 'font-style') === 'italic' },
  {
    tag: 'del',
    is: /^(?:s|del|strike)$/i,
    isSet: (one) => /line-through/.test(styleProperty(one, 'text-decoration(?:-line)?') ?? ''),
  },
  { tag: 'sup', is: /^sup$/i, isSet: (one) => styleProperty(one, 'vertical-align') === 'super' },
  { tag: 'sub', is: /^sub$/i, isSet: (one) => styleProperty(one, 'vertical-align') === 'sub' },
];

function replaceStyles(element: HTMLElement): void {
  const isUndone =
    (/^b$/i.test(element.tagName) &&
      /^(?:normal|400)$/.test(styleProperty(element, 'font-weight') ?? '')) ||
    (/^i$/i.test(element.tagName) && styleProperty(element, 'font-style') === 'normal');
  // Google Docs wraps everything copied in a `<b>` with normal weight.
  if (isUndone) return element.replaceWith(...element.childNodes);
  if (/^(?:h\d|table|tbody|thead|tr|ul|ol|div|body)$/i.test(element.tagName)) return;
  for (const { tag, is, isSet } of elements) {
    if (is.test(element.tagName) || !isSet(element)) continue;
    const wrapper = element.ownerDocument.createElement(tag);
    wrapper.append(...element.childNodes);
    element.append(wrapper);
  }
}

/** Attributes that survive cleaning. */
const keptAttributes: ReadonlySet<string> = new Set([
  'href',
  'title',
  'start',
  'colspan',
  'rowspan',
]);

function removeAttributes(element: Element): void {
  for (const { name } of [...element.attributes])
    if (!keptAttributes.has(name)) element.removeAttribute(name);
}
