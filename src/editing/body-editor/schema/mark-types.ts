import type { DOMOutputSpec, MarkSpec } from 'prosemirror-model';
import type { InlineComponentName } from '../../../core/mdx/components.ts';
import { isAllowedHref } from './allowed-href.ts';

const attribute = (element: HTMLElement, name: string) => element.getAttribute(name);

/** Spec of a mark that is an HTML element without attributes. */
function elementMark(tag: string, ...others: string[]): MarkSpec {
  return {
    parseDOM: [tag, ...others].map((name) => ({ tag: name })),
    toDOM: (): DOMOutputSpec => [tag, 0],
  };
}

/** Name of the mark that each inline component is in the editor. */
export const markOfComponent: Readonly<Record<InlineComponentName, string>> = { Term: 'term' };

/** Mark specs of inline text, outermost first. */
export const marks: Readonly<Record<string, MarkSpec>> = {
  link: {
    inclusive: false,
    excludes: 'link term',
    attrs: { href: {}, title: { default: null } },
    parseDOM: [
      {
        tag: 'a[href]',
        getAttrs: (element) => {
          const href = attribute(element, 'href')!;
          return isAllowedHref(href) && { href, title: attribute(element, 'title') };
        },
      },
    ],
    toDOM: ({ attrs }): DOMOutputSpec => {
      const { href, title } = attrs as { href: string; title: string | null };
      const safe = isAllowedHref(href) ? { href } : {};
      return ['a', { ...safe, ...(title === null ? {} : { title }), rel: 'noopener' }, 0];
    },
  },
  term: {
    inclusive: false,
    excludes: 'link term',
    attrs: { id: {} },
    parseDOM: [
      { tag: 'span[data-term]', getAttrs: (element) => ({ id: attribute(element, 'data-term') }) },
    ],
    toDOM: ({ attrs }): DOMOutputSpec => [
      'span',
      { 'data-term': attrs['id'] as string, class: 'sk-ed-term' },
      0,
    ],
  },
  abbr: {
    inclusive: false,
    attrs: { title: { default: null } },
    parseDOM: [{ tag: 'abbr', getAttrs: (element) => ({ title: attribute(element, 'title') }) }],
    toDOM: ({ attrs }): DOMOutputSpec => [
      'abbr',
      attrs['title'] === null ? {} : { title: attrs['title'] as string },
      0,
    ],
  },
  strong: elementMark('strong', 'b'),
  emphasis: elementMark('em', 'i'),
  strike: elementMark('del', 's', 'strike'),
  sup: { ...elementMark('sup'), excludes: 'sup sub' },
  sub: { ...elementMark('sub'), excludes: 'sup sub' },
  kbd: elementMark('kbd'),
  inlineCode: { code: true, parseDOM: [{ tag: 'code' }], toDOM: (): DOMOutputSpec => ['code', 0] },
};
