import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { parse } from 'yaml';
import { ReflectionSchema } from '../../src/core/model/reflection.ts';

const config = `baseURL = 'http://localhost:1313/'
title = 'Mätning'
languageCode = 'sv'
disableKinds = ['taxonomy', 'term', 'RSS']
`;

const head = `<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>{{ .Title }}</title></head><body>`;

/** Minimal templates of a readable site. */
const templates = {
  '_default/single.html': `${head}<main data-pagefind-body><h1>{{ .Title }}</h1>{{ .Content }}</main></body></html>`,
  '_default/list.html': `${head}<main><h1>{{ .Title }}</h1><ul>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul></main></body></html>`,
  'index.html': `${head}<main><ul>{{ range .Site.Sections }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul></main></body></html>`,
};

/**
 * Writes the texts of a content folder as plain Markdown for Hugo: a page for each
 * entry with a body and for each introduced practice, without lineage. This is the
 * least work that these texts allow.
 * @returns number of pages
 */
export async function writeHugoSite(content: string, dir: string): Promise<number> {
  await put(join(dir, 'hugo.toml'), config);
  for (const [path, text] of Object.entries(templates)) await put(join(dir, 'layouts', path), text);
  const files = (await readdir(content, { recursive: true })).filter((file) =>
    file.endsWith('.mdx'),
  );
  let pages = 0;
  for (const file of files) {
    const [, yaml = '', body = ''] = (await readFile(join(content, file), 'utf8')).split(/^---$/m);
    const data: unknown = parse(yaml);
    const title = (data as { title: string }).title;
    const folder = file.startsWith('reflections') ? 'reflections' : dirname(file);
    await putPage(dir, folder, basename(file, '.mdx'), title, plainMarkdown(body));
    pages += 1;
    if (folder !== 'reflections') continue;
    for (const conclusion of ReflectionSchema.parse(data).conclusions) {
      if (conclusion.type !== 'introduces' && conclusion.type !== 'replaces') continue;
      const practice = conclusion.type === 'replaces' ? conclusion.by : conclusion;
      const { statement, situation, why, steps, pitfalls } = practice;
      const list = [...steps, ...pitfalls].map((line) => `- ${line}`).join('\n');
      const text = [statement, situation, why, list].join('\n\n');
      await putPage(dir, 'practices', practice.practice, practice.name, text);
      pages += 1;
    }
  }
  return pages;
}

/** Removes component tags and keeps their contents. */
export function plainMarkdown(body: string): string {
  return body
    .replace(/<Figure\b[^>]*\balt="([^"]*)"[^>]*\/>/g, '*$1*')
    .replace(/<Step\b[^>]*\btitle="([^"]*)"[^>]*>/g, '#### $1')
    .replace(/<\/?[A-Z][^>]*>/g, '')
    .replace(/\n{3,}/g, '\n\n');
}

async function putPage(dir: string, folder: string, id: string, title: string, text: string) {
  const path = join(dir, 'content', folder, `${id}.md`);
  await put(path, `---\ntitle: ${JSON.stringify(title)}\n---\n\n${text}\n`);
}

async function put(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}
