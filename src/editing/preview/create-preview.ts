import type { Messages } from '../../core/i18n/index.ts';
import type { Reflection } from '../../core/model/reflection.ts';
import { entryKinds, type EntryKindName } from '../../core/model/registry.ts';
import { createUrls } from '../../reading/view-models/site-urls.ts';
import { draftBody } from './draft-body.ts';
import { draftLibrary } from './draft-context.ts';
import { practicesNamed, reflectionsOf } from './practice-histories.ts';
import { latestWins } from './latest-wins.ts';
import { problemMessages } from './problem-notes.ts';
import { publishedSite } from './published-data.ts';
import { readDraft } from './read-draft.ts';
import { renderKind } from './render-kind.ts';
import { escapeHtml } from '../../core/mdx/escape-html.ts';

/** Where a preview gets what it needs. */
export interface PreviewOptions {
  /** Path the site is published under, with a slash at both ends. */
  readonly base: string;
  /** Texts in the language of the site. */
  readonly messages: Messages;
  /** The reader's own date, `YYYY-MM-DD`; stands where a date is missing. */
  readonly today: string;
  /** Gives the JSON at an address of the site. @throws when there is nothing */
  fetchJson(address: string): Promise<unknown>;
  /** Where the picture called `media/…` can be seen, also one that is not published yet. */
  pictureAddress(src: string): string;
}

/** A draft as its readers would see it. */
export interface RenderedPreview {
  /** What the page has in its `<main>`, without the way there and neighbours. No scripts. */
  readonly html: string;
  /** What is missing or wrong, a sentence each. */
  readonly problems: readonly string[];
}

/** Shows drafts as their readers would see them. */
export interface Preview {
  /**
   * Renders a draft. Never rejects. While one is being rendered others wait,
   * and of those waiting only the last is rendered: all get that one.
   * @param id its file's name; empty for a new entry
   * @param data what the form holds: front matter and `body`, however incomplete
   * @param ownPicture where the form has a picture of its own; empty or nothing where it has not
   */
  render(
    kind: EntryKindName,
    id: string,
    data: unknown,
    ownPicture?: (src: string) => string | undefined,
  ): Promise<RenderedPreview>;
}

/** Makes a preview of a site. Nothing is fetched before the first entry is rendered. */
export function createPreview(options: PreviewOptions): Preview {
  const { base, messages, today, fetchJson } = options;
  const urls = createUrls(base);
  const published = publishedSite(urls, fetchJson);
  const placeholders = { text: messages.preview.missing, fields: messages.fields, date: today };

  const render: Preview['render'] = async (kind, id, data, ownPicture) => {
    const site = await published.data();
    const { draft, text, typed, problems } = readDraft(kind, id, data, placeholders);
    const unreached = site ? [] : [messages.preview.unreachable];
    const known = new Set(site?.practices);
    const named =
      kind === 'reflection' ? practicesNamed((draft.data as Reflection).conclusions) : [];
    const histories = await Promise.all(
      named
        .filter((practice) => known.has(practice))
        .map(async (practice) => ({ practice, history: await published.history(practice) })),
    );
    const missed = histories.flatMap(({ practice, history }) => (history ? [] : [practice]));
    const reflections = reflectionsOf(
      histories.flatMap(({ history }) => history ?? []),
      draft.id,
      placeholders,
    );
    const input = { draft, data: site, reflections, messages, urls, placeholders };
    const { context, problems: clashes } = draftLibrary(input);
    const body = await draftBody(text, {
      base,
      messages,
      pictureAddress: (src) => ownPicture?.(src) || options.pictureAddress(src),
    });
    const html = await renderKind(draft, body, context);
    const { schema } = entryKinds[kind];
    const noted = problemMessages(
      [
        ...problems,
        ...body.problems,
        // What could not be fetched is not wrong for that.
        ...clashes.filter(
          ({ file, params }) =>
            site && file === draft.file && !missed.includes(String(params['value'])),
        ),
      ],
      { schema, data: typed, messages },
    );
    const unread = missed.map(messages.preview.practiceUnreachable);
    return { html, problems: [...unreached, ...unread, ...noted] };
  };

  const renderSafely: Preview['render'] = (...args) =>
    render(...args).catch((error: unknown) => ({
      html: `<p class="empty">${escapeHtml(messages.preview.failed)}</p>`,
      problems: [error instanceof Error ? error.message : String(error)],
    }));
  return { render: latestWins(renderSafely) };
}
