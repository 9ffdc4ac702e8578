import { defineCollection } from 'astro:content';
import { entryKinds, singletons } from './core/model/registry.ts';
import { CollectionLoaders } from './core/source/collection-loader.ts';
import { thisRun } from './core/source/this-run.ts';

const loaders = new CollectionLoaders(thisRun);

/** One collection for each kind of the registry, under the kind's own name. */
export const collections = {
  reflection: defineCollection({
    loader: loaders.entries('reflection'),
    schema: entryKinds.reflection.schema,
  }),
  guide: defineCollection({ loader: loaders.entries('guide'), schema: entryKinds.guide.schema }),
  programme: defineCollection({
    loader: loaders.entries('programme'),
    schema: entryKinds.programme.schema,
  }),
  area: defineCollection({ loader: loaders.entries('area'), schema: entryKinds.area.schema }),
  theme: defineCollection({ loader: loaders.entries('theme'), schema: entryKinds.theme.schema }),
  team: defineCollection({ loader: loaders.entries('team'), schema: entryKinds.team.schema }),
  party: defineCollection({ loader: loaders.entries('party'), schema: entryKinds.party.schema }),
  term: defineCollection({ loader: loaders.entries('term'), schema: entryKinds.term.schema }),
  page: defineCollection({ loader: loaders.entries('page'), schema: entryKinds.page.schema }),
  site: defineCollection({ loader: loaders.singleton('site'), schema: singletons.site.schema }),
  redirects: defineCollection({
    loader: loaders.singleton('redirects'),
    schema: singletons.redirects.schema,
  }),
};
