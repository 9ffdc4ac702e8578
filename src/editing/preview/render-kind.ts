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
import type { SiteContext } from '../../reading/view-models/site-context.ts';
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
  context: SiteContext,
) => Promise<string>;

/** A place in a list that no entry has: neighbours are not part of a preview. */
const nowhere = Number.NaN;

const noPage = (_draft: unknown, _body: unknown, context: SiteContext) =>
  renderHtml(Note, { text: context.t.preview.noPage }, context);

const topic =
  <K extends 'area' | 'theme'>(kind: K): Show<K> =>
  async (draft, _body, context) => {
    const { data } = draft;
    const page = topicPage(kind, draft, context);
    return (
      (await renderHtml(TopicArticle, { data, page }, context)) +
      (await renderHtml(Note, { text: context.t.preview.listsElsewhere }, context))
    );
  };

const shows: { readonly [K in EntryKindName]: Show<K> } = {
  reflection: async (draft, body, context) => {
    const { data } = draft;
    const page = reflectionPage(draft, nowhere, context);
    return (
      (await renderHtml(ReflectionArticle, { data, page, body }, context)) +
      (await practicesHtml(data.conclusions, context))
    );
  },
  guide: (draft, body, context) => {
    const page = guidePage(draft, nowhere, context);
    return renderHtml(GuideArticle, { data: draft.data, page, body }, context);
  },
  programme: (draft, body, context) => {
    const page = programmePage(draft, context);
    return renderHtml(ProgrammeArticle, { data: draft.data, page, body }, context);
  },
  area: topic('area'),
  theme: topic('theme'),
  page: ({ data }, body, context) => renderHtml(PageArticle, { data, body }, context),
  // A word has no page: it is explained at the foot of those that use it.
  term: ({ id }, _body, context) => renderHtml(Terms, { ids: [id] }, context),
  team: noPage,
  party: noPage,
};

/** The HTML of a draft, made by the components that make its page. */
export function renderKind(
  draft: Draft & Entry<unknown>,
  body: ShownBody,
  context: SiteContext,
): Promise<string> {
  const show = shows[draft.kind] as Show<EntryKindName>;
  return show(draft, body, context);
}
