import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { calendarFile } from '../../../reading/view-models/calendar-file.ts';
import { loadSiteContext } from '../../../reading/view-models/site-context.ts';

/** A calendar for each programme that has planned dates. */
export const getStaticPaths = (async () => {
  const { catalogue } = await loadSiteContext();
  return catalogue.programmes
    .filter(({ data }) => data.modules.some((module) => module.dates.length > 0))
    .map((entry) => ({ params: { programme: entry.id }, props: { entry } }));
}) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** Serves a programme's dates as an iCalendar file. */
export const GET: APIRoute<Props> = async ({ props, site }) => {
  const { t, urls } = await loadSiteContext();
  const url = new URL(urls.page('programme', props.entry.id), site);
  const text = calendarFile(props.entry, { url: url.href, uidHost: url.hostname }, t.minutes);
  return new Response(text, { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
};
