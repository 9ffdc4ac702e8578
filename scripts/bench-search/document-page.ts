import type { JudgedDocument } from './judged-set.ts';

/** Characters that HTML treats as markup or does not allow. */
const special = /[&<>"]|[\0-\x08\v\f\x0e-\x1f]/g;
const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

function escape(text: string): string {
  return text.replace(special, (sign) => escapes[sign] ?? ' ');
}

/** Renders a document as a minimal page: a title, and paragraphs in the searched part. */
export function documentPage({ title, body }: Pick<JudgedDocument, 'title' | 'body'>): string {
  const paragraphs = body
    .split(/[\n\r\u2028\u2029]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => `<p>${escape(line)}</p>`);
  return `<!doctype html>
<html lang="sv"><head><meta charset="utf-8"><title>${escape(title)}</title></head>
<body><main><article data-pagefind-body><h1>${escape(title)}</h1>
${paragraphs.join('\n')}
</article></main></body></html>
`;
}

/**
 * Address of the page of document number `index`. Ids cannot be used, since they may
 * contain any character.
 */
export function documentAddress(index: number): string {
  return `/d/${index}/`;
}
