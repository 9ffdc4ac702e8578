import { defineCollection } from 'astro:content';
import {
  entryKinds,
  mapKinds,
  singletons,
  type EntryKindName,
  type SingletonName,
} from './core/model/registry.ts';
import { CollectionLoaders } from './core/source/collection-loader.ts';
import { currentPaths } from './core/source/current-paths.ts';

const loaders = new CollectionLoaders(currentPaths);

/** One collection for each kind of the registry and for each singleton, under its own name. */
export const collections = {
  ...mapKinds<{ [K in EntryKindName]: ReturnType<typeof ofKind<K>> }>(ofKind),
  site: defineCollection({ loader: loaders.singleton('site'), schema: singletons.site.schema }),
  redirects: defineCollection({
    loader: loaders.singleton('redirects'),
    schema: singletons.redirects.schema,
  }),
} satisfies Record<EntryKindName | SingletonName, object>;

function ofKind<K extends EntryKindName>(kind: K) {
  const schema: (typeof entryKinds)[K]['schema'] = entryKinds[kind].schema;
  return defineCollection({ loader: loaders.entries(kind), schema });
}
