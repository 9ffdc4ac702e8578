import { z } from 'zod';
import { FileConflictSchema } from './file-conflict.ts';
import { RemovalRequestSchema } from './removal-request.ts';
import { draftStatuses, type ActionName } from './request-schemas.ts';

/** A published file as Decap wants it. */
const EntryReplySchema = z.object({
  /** The whole text, or one shortened for a list; empty when there is no file yet. */
  data: z.string(),
  /** The file that the text is from. */
  file: z.object({
    /** Path, beginning with `content/`. */
    path: z.string(),
    /** Name of the file, as the request gave it. */
    label: z.string().optional(),
    /** Git's id of the bytes, under the name that Decap knows; null when there is no file yet. */
    id: z.string().nullable(),
    /** Git's id of the bytes; null when there is no file yet. */
    revision: z.string().nullable(),
  }),
});

/** A published file as Decap wants it: output of {@link replies}' `getEntry`. */
export type EntryReply = Readonly<z.output<typeof EntryReplySchema>>;

/** A draft as Decap wants it, and more. */
const DraftReplySchema = z.object({
  /** Collection of the entry. */
  collection: z.string(),
  /** Slug, as it was asked for. */
  slug: z.string(),
  /** Review status of the draft. */
  status: z.enum(draftStatuses),
  /** The files that the draft changes, the entry's own first. */
  diffs: z
    .array(
      z.object({
        /** Git's id of the draft's bytes, or of its commit where it has none. */
        id: z.string(),
        /** Path, beginning with `content/`. */
        path: z.string(),
        /** Whether nothing is published at the path. */
        newFile: z.boolean(),
      }),
    )
    .readonly(),
  /** When it was last saved, as an ISO date and time. */
  updatedAt: z.string(),
  /** Name of the person who saved it last. */
  author: z.string(),
  /** The same name, under the key that Decap shows. */
  pullRequestAuthor: z.string(),
  /** Commit of the draft. */
  revision: z.string(),
  /** The request to remove the entry, when that is what the draft does. */
  removal: RemovalRequestSchema.nullable(),
});

/** A draft as Decap wants it, and more: output of {@link replies}' `unpublishedEntry`. */
export type DraftReply = Readonly<z.output<typeof DraftReplySchema>>;

/** A picture as Decap wants it. */
const PictureReplySchema = z.object({
  /** Git's id of the bytes. */
  id: z.string(),
  /** The bytes in base64, those of a smaller picture in the library. */
  content: z.string(),
  /** How `content` is written. */
  encoding: z.literal('base64'),
  /** Name of the file. */
  name: z.string(),
  /** Path, beginning with `content/`. */
  path: z.string(),
});

/** A picture as Decap wants it: output of {@link replies}' `getMediaFile`. */
export type PictureReply = Readonly<z.output<typeof PictureReplySchema>>;

/** Confirms that something is done. */
const DoneReplySchema = z.object({
  /** Confirmation in words for the editor. */
  message: z.string(),
  /** The commit that it led to, where there is one. */
  revision: z.string().optional(),
});

/** Confirms that something is done. */
export type DoneReply = Readonly<z.output<typeof DoneReplySchema>>;

/** Confirms that a draft is saved. */
const SaveReplySchema = z.object({
  /** Confirmation in words for the editor. */
  message: z.string(),
  /** Commit of the draft. */
  revision: z.string(),
  /** Published files that others have changed since the versions that the request was based on. */
  movedOn: z.array(FileConflictSchema).readonly().optional(),
});

/** Confirms that a draft is saved: output of {@link replies}' `persistEntry`. */
export type SaveReply = Readonly<z.output<typeof SaveReplySchema>>;

/** What the gateway replies to each action that it carries out. */
export const replies = {
  info: z.object({
    /** Name of the repository, as Decap shows it. */
    repo: z.string(),
    /** Modes of publishing that are offered. */
    publish_modes: z.array(z.string()).readonly(),
    /** Sort of the gateway. */
    type: z.string(),
  }),
  entriesByFolder: z.array(EntryReplySchema).readonly(),
  entriesByFiles: z.array(EntryReplySchema).readonly(),
  getEntry: EntryReplySchema,
  /** Ids of drafts, `<collection>/<slug>`. */
  unpublishedEntries: z.array(z.string()).readonly(),
  unpublishedEntry: DraftReplySchema,
  unpublishedEntryDataFile: z.object({
    /** The draft's text of the file; the published text when the draft removes it. */
    data: z.string(),
    /** The request to remove the entry, when that is what the draft does. */
    removal: RemovalRequestSchema.nullable(),
  }),
  unpublishedEntryMediaFile: PictureReplySchema,
  deleteUnpublishedEntry: DoneReplySchema,
  persistEntry: SaveReplySchema,
  updateUnpublishedEntryStatus: DoneReplySchema,
  publishUnpublishedEntry: DoneReplySchema,
  getMedia: z.array(PictureReplySchema).readonly(),
  getMediaFile: PictureReplySchema,
  /** Always refused: pictures come with the entry that shows them. */
  persistMedia: z.never(),
  deleteFile: DoneReplySchema,
  deleteFiles: DoneReplySchema,
  /** Drafts have no address of their own. */
  getDeployPreview: z.null(),
  getNotes: z.object({
    /** Always empty: notes about drafts are not kept. */
    notes: z.array(z.unknown()).readonly(),
  }),
  addNote: z.never(),
  updateNote: z.never(),
  deleteNote: z.never(),
  toggleNoteResolution: z.never(),
  getPRMetadata: z.object({
    /** Always null: drafts are branches and no pull requests. */
    metadata: z.null(),
  }),
} as const satisfies Record<ActionName, z.ZodType>;

/** What the gateway replies to an action that it carries out. */
export type ReplyOf<A extends ActionName> = Readonly<z.output<(typeof replies)[A]>>;
