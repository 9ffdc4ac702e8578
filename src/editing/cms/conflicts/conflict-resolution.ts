import type { Messages } from '../../../core/i18n/index.ts';
import type { ImmutableMap } from '../../decap/globals.ts';
import { conflictPanel } from './conflict-panel.ts';
import {
  choose,
  compare,
  isSame,
  type Choice,
  type Difference,
  type EntryData,
} from './compare-versions.ts';
import type { Desk } from '../panels/panel-area.ts';
import type { Began, EntryPlace } from './base-revisions.ts';
import { labelsOf, schemaOf } from '../shell/collection-kinds.ts';
import { replaceDraft } from '../shell/replace-draft.ts';
import type { State, Store } from '../shell/watch-store.ts';
import type { FileConflict } from '../../protocol/file-conflict.ts';

/** What is needed to let two versions of an entry meet. */
export interface MeetingOptions {
  /** Where panels are shown. */
  readonly desk: Desk;
  /** Versions that were begun from. */
  readonly began: Began;
  readonly words: Messages['admin'];
  readonly language: string;
  /** What a file says, as Decap holds it. */
  parse(path: string, text: string): EntryData;
  /** Asks the gateway for the latest versions, so that {@link Began} has seen them. Gives the text of the one that is met. */
  refresh(place: EntryPlace, kind: FileConflict['kind']): Promise<string | null>;
}

/** Lets an editor's version meet a colleague's. */
export interface Meetings {
  /** Someone else has changed an entry. */
  arrange(conflicts: readonly FileConflict[], store: Store): void;
  /** An entry was opened: if a meeting waits for it, it begins. */
  opened(store: Store): void;
}

/** A meeting that the editor is looking at. */
interface Shown {
  readonly conflict: FileConflict;
  readonly differences: readonly Difference[];
  readonly panel: HTMLElement;
}

/** See {@link Meetings}. */
export function meetings(options: MeetingOptions): Meetings {
  const { desk, began, words } = options;
  const waiting = new Map<string, FileConflict>();
  let shown: Shown | undefined;

  const begin = (conflict: FileConflict, place: EntryPlace, store: Store): void => {
    const parse = (text: string | null) => (text === null ? null : options.parse(place.path, text));
    const theirs = parse(conflict.theirs);
    const base = parse(conflict.base);
    const differencesNow = () => (theirs ? compare(base, draftData(store.getState()), theirs) : []);
    const differences = differencesNow();
    // Decap opens an entry anew after its first save. What has been chosen by then stays.
    const isSeen = shown?.panel.isConnected && shown.conflict === conflict;
    if (isSeen && isSame(shown?.differences, differences)) return;

    const apply = async (choices: Readonly<Record<string, Choice>>) => {
      const latest = await options.refresh(place, conflict.kind);
      // The form beside the panel can be written in as well, and nothing of that may be lost.
      if (latest !== conflict.theirs || !isSame(differencesNow(), differences)) {
        begin({ ...conflict, theirs: latest }, place, store);
        desk.say(words.conflict.stale);
        return;
      }
      began.catchUp();
      const chosen = choose(draftData(store.getState()), differences, choices);
      // The colleague's file is what is changed from now on, so that no more of it than chosen changes.
      replaceDraft(store, { ...chosen, ...(theirs && { $source: theirs['$source'] }) });
      waiting.delete(conflict.path);
      desk.clear();
      desk.say(words.conflict.done);
    };
    const panel = conflictPanel(
      { ...conflict, isRemoved: !theirs, differences },
      {
        words,
        language: options.language,
        labelOf: labelsOf(schemaOf(place.collection, place.slug), words.conflict.body),
        later: () => desk.clear(),
        apply: (choices) => {
          // The panel stays with its choices, so that they can be used again.
          apply(choices).catch((error: unknown) => desk.say((error as Error).message));
        },
      },
    );
    desk.show(panel);
    shown = { conflict, differences, panel };
  };

  return {
    arrange(conflicts, store) {
      for (const conflict of conflicts) waiting.set(conflict.path, conflict);
      const place = openPlace(store.getState());
      const conflict = place && waiting.get(place.path);
      if (place && conflict) begin(conflict, place, store);
      else desk.say(words.conflict.open);
    },
    opened(store) {
      const place = openPlace(store.getState());
      const conflict = place && waiting.get(place.path);
      if (place && conflict?.kind === 'published') begin(conflict, place, store);
    },
  };
}

/** Which entry is open; undefined when it is new or none is. */
export function openPlace({ entryDraft }: State): EntryPlace | undefined {
  const [collection, slug, path] = ['collection', 'slug', 'path'].map((name) =>
    entryDraft.getIn(['entry', name]),
  );
  if (!collection || !slug || !path) return undefined;
  return { collection: String(collection), slug: String(slug), path: String(path) };
}

function draftData({ entryDraft }: State): EntryData {
  return (entryDraft.getIn(['entry', 'data']) as ImmutableMap).toJS() as EntryData;
}
