import { HtmlValidate, Parser, StaticConfigLoader, type HtmlElement } from 'html-validate';

const validator = new HtmlValidate(new StaticConfigLoader());
const parser = new Parser(await validator.getConfigFor('page.html'));

/**
 * Reads HTML into a tree that selectors can be asked of.
 * @throws when an element is never closed, or closed without having been opened
 */
export function parseHtml(html: string): HtmlElement {
  return parser.parseHtml(html);
}

/** The only names of characters that are seen in what Astro and `mdx/` write. */
const names: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
};

/** Text with character references (`&amp;`, `&#39;`) as the characters they mean. */
export function decodeHtml(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hex, name) => {
    if (decimal) return String.fromCodePoint(Number(decimal));
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
    return names[name as string] ?? whole;
  });
}

/** What a reader sees of an element: its text, with one space for each run of blanks. */
export function textOf(element: HtmlElement | null): string {
  return decodeHtml(element?.textContent ?? '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The value of an attribute; undefined when the element does not have it. */
export function attributeOf(element: HtmlElement | null, name: string): string | undefined {
  const value = element?.getAttributeValue(name) ?? undefined;
  return value === undefined ? undefined : decodeHtml(value);
}

/** All elements that a selector finds, with the value of an attribute that each of them has. */
export function attributesOf(
  root: HtmlElement,
  selector: string,
  name: string,
): { readonly element: HtmlElement; readonly value: string }[] {
  return root.querySelectorAll(selector).flatMap((element) => {
    const value = attributeOf(element, name);
    return value === undefined ? [] : [{ element, value }];
  });
}
