import type { DOMOutputSpec, NodeSpec } from 'prosemirror-model';
import { origin } from './origin-attribute.ts';

/** Heading levels that the toolbar offers; the page title is level 1. */
export const headingLevels = [2, 3, 4] as const;

/** Heading level of pasted heading elements, clamped to the levels of a body. */
const pastedLevels: Readonly<Record<string, number>> = { h1: 2, h2: 2, h3: 3, h4: 4, h5: 4, h6: 4 };

/** Node specs of Markdown blocks, and of the `raw` block for other source. */
export const blocks: Readonly<Record<string, NodeSpec>> = {
  doc: { content: 'block+', attrs: origin },
  paragraph: {
    content: 'inline*',
    group: 'block',
    attrs: origin,
    parseDOM: [{ tag: 'p' }],
    toDOM: (): DOMOutputSpec => ['p', 0],
  },
  heading: {
    content: 'inline*',
    group: 'block',
    defining: true,
    attrs: { ...origin, level: { default: 2 } },
    parseDOM: Object.entries(pastedLevels).map(([tag, level]) => ({ tag, attrs: { level } })),
    toDOM: (node): DOMOutputSpec => [`h${Math.max(2, node.attrs['level'] as number)}`, 0],
  },
  bulletList: {
    content: 'listItem+',
    group: 'block',
    attrs: { ...origin, isTight: { default: true } },
    parseDOM: [{ tag: 'ul' }],
    toDOM: (): DOMOutputSpec => ['ul', 0],
  },
  orderedList: {
    content: 'listItem+',
    group: 'block',
    attrs: { ...origin, isTight: { default: true }, start: { default: 1 } },
    parseDOM: [
      {
        tag: 'ol',
        getAttrs: (element) => {
          const start = Number(element.getAttribute('start') ?? 1);
          return { start: Number.isInteger(start) && start >= 0 && start < 1e9 ? start : 1 };
        },
      },
    ],
    toDOM: ({ attrs }): DOMOutputSpec => [
      'ol',
      attrs['start'] === 1 ? {} : { start: attrs['start'] as number },
      0,
    ],
  },
  listItem: {
    content: 'block+',
    defining: true,
    attrs: { isDone: { default: null } },
    parseDOM: [
      {
        tag: 'li',
        getAttrs: (element) => {
          const done = element.getAttribute('data-done');
          return { isDone: done === null ? null : done === 'true' };
        },
      },
    ],
    toDOM: ({ attrs }): DOMOutputSpec => [
      'li',
      attrs['isDone'] === null ? {} : { 'data-done': String(attrs['isDone']) },
      0,
    ],
  },
  blockquote: {
    content: 'block+',
    group: 'block',
    defining: true,
    attrs: origin,
    parseDOM: [{ tag: 'blockquote' }],
    toDOM: (): DOMOutputSpec => ['blockquote', 0],
  },
  code: {
    content: 'text*',
    marks: '',
    group: 'block',
    code: true,
    defining: true,
    attrs: { ...origin, info: { default: '' } },
    parseDOM: [{ tag: 'pre', preserveWhitespace: 'full' }],
    toDOM: (): DOMOutputSpec => ['pre', ['code', 0]],
  },
  rule: {
    group: 'block',
    attrs: origin,
    parseDOM: [{ tag: 'hr' }],
    toDOM: (): DOMOutputSpec => ['hr'],
  },
  /** Source that no other node can represent: shown and edited as text. */
  raw: {
    content: 'text*',
    marks: '',
    group: 'block',
    code: true,
    defining: true,
    isolating: true,
    attrs: origin,
    parseDOM: [{ tag: 'pre[data-raw]', preserveWhitespace: 'full', priority: 60 }],
    toDOM: (): DOMOutputSpec => ['pre', { 'data-raw': '' }, 0],
  },
};

/** Node specs of inline content: text, line breaks, footnote references. */
export const inlineNodes: Readonly<Record<string, NodeSpec>> = {
  text: { group: 'inline' },
  hardBreak: {
    inline: true,
    group: 'inline',
    selectable: false,
    linebreakReplacement: true,
    parseDOM: [{ tag: 'br' }],
    toDOM: (): DOMOutputSpec => ['br'],
  },
  footnote: {
    inline: true,
    group: 'inline',
    atom: true,
    attrs: { identifier: {} },
    parseDOM: [
      {
        tag: 'sup[data-footnote]',
        priority: 60,
        getAttrs: (element) => ({ identifier: element.getAttribute('data-footnote') }),
      },
    ],
    toDOM: ({ attrs }): DOMOutputSpec => [
      'sup',
      { 'data-footnote': attrs['identifier'] as string, class: 'sk-ed-footnote' },
      `[${attrs['identifier'] as string}]`,
    ],
  },
};
