import { stringify } from 'yaml';
import { translator } from '../../src/core/i18n/index.ts';
import { buildCatalogue } from '../../src/core/knowledge/catalogue.ts';
import { projectPractices } from '../../src/core/knowledge/project-practices.ts';
import { severityOf } from '../../src/core/model/problem.ts';
import type { SiteContext } from '../../src/reading/view-models/site-context.ts';
import { createUrls } from '../../src/reading/view-models/site-urls.ts';
import { loadContent } from '../../src/core/source/load-content.ts';
import { makeContentFolder, type Files } from './content-folder.ts';
import { answers } from './minimal-site.ts';

/**
 * The library of a content folder, as pages get it, made without Astro.
 * @throws when the content has errors: a test of pages rests on sound content
 */
export async function libraryOf(files: Files, base = '/'): Promise<SiteContext> {
  const folder = await makeContentFolder(files, { base });
  try {
    const { entries, site, redirects, problems } = await loadContent(folder.paths);
    const projection = projectPractices(entries.reflection);
    const errors = problems.filter((problem) => severityOf(problem) === 'error');
    const wrong = [...errors, ...projection.problems];
    if (wrong.length > 0) throw new Error(JSON.stringify(wrong, null, 2));
    const all = Object.values(entries).flat();
    return {
      site,
      redirects,
      t: translator(site.language),
      urls: createUrls(base),
      catalogue: buildCatalogue({ practices: projection.practices, entries }),
      digestOf: ({ file }) => {
        const entry = all.find((one) => one.file === file);
        if (!entry) throw new Error(`${file} is not an entry of this site`);
        return entry.digest;
      },
    };
  } finally {
    await folder.destroy();
  }
}

/** The text of an entry with a body, from its data. */
export function entryText(data: object, body = ''): string {
  return `---\n${stringify(data)}---\n\n${body}`;
}

/** What sets a reflection apart; the rest is filled in. */
export interface ReflectionOutline {
  readonly date: string;
  readonly team: string;
  readonly conclusions: readonly object[];
  readonly [field: string]: unknown;
}

/** A reflection's file, by its path. */
export function reflectionFile(id: string, outline: ReflectionOutline): Record<string, string> {
  const data = {
    title: `Rubrik för ${id}`,
    summary: `Kort om ${id}.`,
    activity: { kind: 'case', words: 'Något hände.\n\nDet blev bra.' },
    ...('areas' in outline || 'themes' in outline ? {} : { areas: ['sjukdom'] }),
    ...outline,
  };
  return { [`reflections/${outline.date.slice(0, 4)}/${id}.mdx`]: entryText(data, answers) };
}

/** The wording of a new practice; every text tells whose it is. */
export function wording(practice: string, own: object = {}): object {
  return {
    practice,
    name: `Namn på ${practice}`,
    situation: `När ${practice} behövs.`,
    statement: `Gör ${practice}.`,
    why: `Därför ${practice}.`,
    steps: [`Börja med ${practice}.`],
    ...own,
  };
}
