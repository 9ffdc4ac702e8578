import GuideArticle from '../../components/GuideArticle.astro';
import PageArticle from '../../components/PageArticle.astro';
import ProgrammeArticle from '../../components/ProgrammeArticle.astro';
import ReflectionArticle from '../../components/ReflectionArticle.astro';
import Terms from '../../components/Terms.astro';
import TopicArticle from '../../components/TopicArticle.astro';
import type { Entry } from '../../core/knowledge/entry.ts';
import type { EntryKindName } from '../../core/model/registry.ts';
import type { ShownBody } from '../../reading/view-models/shown-body.ts';
import { guidePage } from '../../reading/view-models/guide-page.ts';
import type { Library } from '../../reading/view-models/site-context.ts';
import { programmePage } from '../../reading/view-models/programme-page.ts';
import { reflectionPage } from '../../reading/view-models/reflection-page.ts';
import { topicPage } from '../../reading/view-models/topic-page.ts';
import type { Draft } from './draft-context.ts';
import Note from './Note.astro';
import { renderHtml } from './render-html.ts';
import { practicesHtml } from './render-practices.ts';

/** Makes the HTML of a draft of kind `K`. */
type Show<K extends EntryKindName> = (
  draft: Draft<K>,
  body: ShownBody,
  lib: Library,
) => Promise<string>;

/** A place in a list that no entry has: neighbours are not part of a preview. */
const nowhere = Number.NaN;

const noPage = (_draft: unknown, _body: unknown, lib: Library) =>
  renderHtml(Note, { text: lib.t.preview.noPage }, lib);

const topic =
  <K extends 'area' | 'theme'>(kind: K): Show<K> =>
  async (draft, _body, lib) => {
    const { data } = draft;
    const page = topicPage(kind, draft, lib);
    return (
      (await renderHtml(TopicArticle, { data, page }, lib)) +
      (await renderHtml(Note, { text: lib.t.preview.listsElsewhere }, lib))
    );
  };

const shows: { readonly [K in EntryKindName]: Show<K> } = {
  reflection: async (draft, body, lib) => {
    const { data } = draft;
    const page = reflectionPage(draft, nowhere, lib);
    return (
      (await renderHtml(ReflectionArticle, { data, page, body }, lib)) +
      (await practicesHtml(data.conclusions, lib))
    );
  },
  guide: (draft, body, lib) => {
    const page = guidePage(draft, nowhere, lib);
    return renderHtml(GuideArticle, { data: draft.data, page, body }, lib);
  },
  programme: (draft, body, lib) => {
    const page = programmePage(draft, lib);
    return renderHtml(ProgrammeArticle, { data: draft.data, page, body }, lib);
  },
  area: topic('area'),
  theme: topic('theme'),
  page: ({ data }, body, lib) => renderHtml(PageArticle, { data, body }, lib),
  // A word has no page: it is explained at the foot of those that use it.
  term: ({ id }, _body, lib) => renderHtml(Terms, { ids: [id] }, lib),
  team: noPage,
  party: noPage,
};

/** The HTML of a draft, made by the components that make its page. */
export function showKind(
  draft: Draft & Entry<unknown>,
  body: ShownBody,
  lib: Library,
): Promise<string> {
  const show = shows[draft.kind] as Show<EntryKindName>;
  return show(draft, body, lib);
}
