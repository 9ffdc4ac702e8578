import { z } from 'zod';
import { maxFileBytes, maxPictureBytes } from '../../core/model/file-limits.ts';
import { BaseRevisionsSchema } from './base-revisions.ts';
import { RemovalRequestSchema } from './removal-request.ts';

/** A path as editors know it, beginning with `content/`; the gateway decides which paths there are. */
const path = z.string().min(1).max(300);
const collection = z.string().min(1).max(40);
const slug = z.string().min(1).max(120);

/** Most pictures of one entry. */
const maxAssets = 40;
/** Most files asked for at once. */
const maxFiles = 50;

/** Review status of a draft, in Decap's words, from the first to the last. */
export const draftStatuses = ['draft', 'pending_review', 'pending_publish'] as const;

/** One of {@link draftStatuses}. */
export type DraftStatus = (typeof draftStatuses)[number];

const asset = z.object({
  path,
  /** Four characters of base64 are three bytes; a little more, so that the refusal can be in words. */
  content: z.string().max(Math.ceil((maxPictureBytes * 4) / 3) + 1_000_000),
  encoding: z.literal('base64'),
});
const dataFile = z.object({
  path,
  slug,
  raw: z.string().max(maxFileBytes),
  newPath: path.nullish(),
});
const status = z.enum(draftStatuses);
const draft = z.object({ collection, slug });

/** The parameters of each action. Keys that are not named are dropped when they are parsed. */
export const requests = {
  info: z.object({}),
  entriesByFolder: z.object({
    folder: path,
    extension: z.string().max(10),
    depth: z.number().min(0).max(10).optional(),
  }),
  entriesByFiles: z.object({
    files: z.array(z.object({ path, label: z.string().max(200).optional() })).max(maxFiles),
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
    assets: z.array(asset).max(maxAssets).default([]),
    /** Request to remove the entry instead of changing it; null or left out when there is none. */
    removal: RemovalRequestSchema.nullish(),
    options: z.object({
      collectionName: collection,
      useWorkflow: z.boolean().optional(),
      /** Whether there is a draft already. */
      unpublished: z.boolean().optional(),
      status: status.nullish(),
      expected: BaseRevisionsSchema.optional(),
    }),
  }),
  updateUnpublishedEntryStatus: draft.extend({ newStatus: status }),
  publishUnpublishedEntry: draft,
  getMedia: z.object({ mediaFolder: path }),
  getMediaFile: z.object({ path }),
  persistMedia: z.object({}),
  deleteFile: z.object({ path }),
  deleteFiles: z.object({ paths: z.array(path).min(1).max(maxFiles) }),
  getDeployPreview: z.object({}),
  getNotes: draft,
  addNote: draft,
  updateNote: draft,
  deleteNote: draft,
  toggleNoteResolution: draft,
  getPRMetadata: draft,
} as const satisfies Record<string, z.ZodType>;

/** Name of an action of the editors' API. */
export type ActionName = keyof typeof requests;

/** The parameters of an action, parsed. */
export type Params<A extends ActionName> = z.output<(typeof requests)[A]>;

/** The outermost shape of a request. */
export const RequestSchema = z.object({
  /** Name of the action, one of {@link requests} unless the sender is mistaken. */
  action: z.string().max(60),
  /** Parameters of the action, not parsed yet. */
  params: z.record(z.string(), z.unknown()).default({}),
});

/** Whether there is an action of this name. */
export function isAction(name: string): name is ActionName {
  return Object.hasOwn(requests, name);
}
