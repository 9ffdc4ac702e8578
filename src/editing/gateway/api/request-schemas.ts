import { z } from 'zod';
import { maxFileBytes } from '../../../core/source/read-entry.ts';
import { maxPictureBytes } from '../media/clean-picture.ts';

/** A path as editors know it; what it may lead to is told by `targetOf`. */
const path = z.string().min(1).max(300);
const collection = z.string().min(1).max(40);
const slug = z.string().min(1).max(120);
/** Id of bytes or of a commit, as git writes them. */
const revision = z.string().regex(/^[0-9a-f]{7,64}$/);

/** Pictures of one entry; a page with more is a mistake. */
const mostAssets = 40;
/** Files asked for at once. */
const mostFiles = 50;

const asset = z.object({
  path,
  /** Four characters of base64 are three bytes; a little more, so that a person is told in words. */
  content: z.string().max(Math.ceil((maxPictureBytes * 4) / 3) + 1_000_000),
  encoding: z.literal('base64'),
});
const dataFile = z.object({
  path,
  slug,
  raw: z.string().max(maxFileBytes),
  newPath: path.nullish(),
});
/** How far a draft has come. */
const status = z.enum(['draft', 'pending_review', 'pending_publish']);
const draft = z.object({ collection, slug });

/** What the editor began from. */
const expected = z.object({
  /** Commit of the draft; null when there was none. */
  draft: revision.nullish(),
  /** Revisions of published files by path; null when there was none. */
  published: z.record(path, revision.nullable()).optional(),
});

/** What each action of an editor has to say. Keys that are not named are left out of what is read. */
export const requests = {
  info: z.object({}),
  entriesByFolder: z.object({
    folder: path,
    extension: z.string().max(10),
    depth: z.number().min(0).max(10).optional(),
  }),
  entriesByFiles: z.object({
    files: z.array(z.object({ path, label: z.string().max(200).optional() })).max(mostFiles),
  }),
  getEntry: z.object({ path }),
  unpublishedEntries: z.object({}),
  unpublishedEntry: z.object({
    id: z.string().min(1).max(200).nullish(),
    collection: collection.nullish(),
    slug: slug.nullish(),
  }),
  unpublishedEntryDataFile: draft.extend({ path }),
  unpublishedEntryMediaFile: draft.extend({ path }),
  deleteUnpublishedEntry: draft,
  persistEntry: z.object({
    /** How older versions sent one file. */
    entry: dataFile.optional(),
    dataFiles: z.array(dataFile).min(1).max(1).optional(),
    assets: z.array(asset).max(mostAssets).default([]),
    options: z.object({
      collectionName: collection,
      useWorkflow: z.boolean().optional(),
      /** Whether there is a draft already. */
      unpublished: z.boolean().optional(),
      status: status.nullish(),
      expected: expected.optional(),
    }),
  }),
  updateUnpublishedEntryStatus: draft.extend({ newStatus: status }),
  publishUnpublishedEntry: draft,
  getMedia: z.object({ mediaFolder: path }),
  getMediaFile: z.object({ path }),
  persistMedia: z.object({}),
  deleteFile: z.object({ path }),
  deleteFiles: z.object({ paths: z.array(path).min(1).max(mostFiles) }),
  getDeployPreview: z.object({}),
  getNotes: draft,
  addNote: draft,
  updateNote: draft,
  deleteNote: draft,
  toggleNoteResolution: draft,
  getPRMetadata: draft,
} as const satisfies Record<string, z.ZodType>;

/** Name of something an editor can ask for. */
export type ActionName = keyof typeof requests;

/** What comes with an action, read and checked. */
export type Params<A extends ActionName> = z.output<(typeof requests)[A]>;

/** The outermost shape of a request. */
export const envelope = z.object({
  action: z.string().max(60),
  params: z.record(z.string(), z.unknown()).default({}),
});

/** Whether there is such an action. */
export function isAction(name: string): name is ActionName {
  return Object.hasOwn(requests, name);
}
