import type { Messages } from '../../../core/i18n/index.ts';
import type { ImmutableMap } from '../../decap/globals.ts';
import { conflictPanel } from './conflict-panel.ts';
import {
  applyChoices,
  compareVersions,
  isSame,
  type Choice,
  type Difference,
  type EntryData,
} from './compare-versions.ts';
import type { PanelArea } from '../panels/panel-area.ts';
import type { BaseRevisionTracker, EntryPlace } from './base-revisions.ts';
import { labelsOf, schemaOf } from '../shell/collection-kinds.ts';
import { replaceDraft } from '../shell/replace-draft.ts';
import type { State, Store } from '../shell/watch-store.ts';
import type { FileConflict } from '../../protocol/file-conflict.ts';

/** What {@link conflictResolution} is made with. */
export interface ConflictOptions {
  /** Where panels are current. */
  readonly panelArea: PanelArea;
  readonly baseRevisions: BaseRevisionTracker;
  readonly words: Messages['admin'];
  /** Label of the running text. */
  readonly body: string;
  /** Labels of the fields. */
  readonly fields: Messages['fields'];
  readonly language: string;
  /** Parses an entry into the data that Decap holds. */
  parse(path: string, text: string): EntryData;
  /**
   * Fetches the latest versions from the gateway and records their revisions.
   * @returns the entry, published or as a draft, as `kind` says; null when it is not there
   */
  refresh(place: EntryPlace, kind: FileConflict['kind']): Promise<string | null>;
}

/** Shows conflicts with colleagues' versions, and puts what the editor chooses into the open entry. */
export interface ConflictResolution {
  /** Someone else has changed an entry: shows the conflict if the entry is open, and keeps it until then. */
  report(conflicts: readonly FileConflict[], store: Store): void;
  /** An entry was opened: shows the conflict that is kept for it, if any. */
  opened(store: Store): void;
}

/** The conflict that the editor is looking at. */
interface ShownConflict {
  readonly conflict: FileConflict;
  readonly differences: readonly Difference[];
  readonly panel: HTMLElement;
}

/** Makes a {@link ConflictResolution} for the page. */
export function conflictResolution(options: ConflictOptions): ConflictResolution {
  const { panelArea, baseRevisions, words } = options;
  const waiting = new Map<string, FileConflict>();
  let current: ShownConflict | undefined;

  const showConflict = (conflict: FileConflict, place: EntryPlace, store: Store): void => {
    const parse = (text: string | null) => (text === null ? null : options.parse(place.path, text));
    const theirs = parse(conflict.theirs);
    const base = parse(conflict.base);
    const differencesNow = () =>
      theirs ? compareVersions(base, draftData(store.getState()), theirs) : [];
    const differences = differencesNow();
    // Decap opens an entry again after its first save. The choices made by then are kept.
    const isSeen = current?.panel.isConnected && current.conflict === conflict;
    if (isSeen && isSame(current?.differences, differences)) return;

    const apply = async (choices: Readonly<Record<string, Choice>>) => {
      const latest = await options.refresh(place, conflict.kind);
      // The form beside the panel can be edited too, and none of that may be lost.
      if (latest !== conflict.theirs || !isSame(differencesNow(), differences)) {
        showConflict({ ...conflict, theirs: latest }, place, store);
        panelArea.say(words.conflict.stale);
        return;
      }
      baseRevisions.catchUp();
      const chosen = applyChoices(draftData(store.getState()), differences, choices);
      // Further changes apply to the colleague's file, so that only what was chosen differs from it.
      replaceDraft(store, { ...chosen, ...(theirs && { $source: theirs['$source'] }) });
      waiting.delete(conflict.path);
      panelArea.clear();
      panelArea.say(words.conflict.done);
    };
    const panel = conflictPanel(
      { ...conflict, isRemoved: !theirs, differences },
      {
        words,
        language: options.language,
        labelOf: labelsOf(schemaOf(place.collection, place.slug), options.body, options.fields),
        later: () => panelArea.clear(),
        apply: (choices) => {
          // The panel stays with its choices, so that they can be applied again.
          apply(choices).catch((error: unknown) => panelArea.say((error as Error).message));
        },
      },
    );
    panelArea.show(panel);
    current = { conflict, differences, panel };
  };

  return {
    report(conflicts, store) {
      for (const conflict of conflicts) waiting.set(conflict.path, conflict);
      const place = openPlace(store.getState());
      const conflict = place && waiting.get(place.path);
      if (place && conflict) showConflict(conflict, place, store);
      else panelArea.say(words.conflict.open);
    },
    opened(store) {
      const place = openPlace(store.getState());
      const conflict = place && waiting.get(place.path);
      if (place && conflict?.kind === 'published') showConflict(conflict, place, store);
    },
  };
}

/** The entry that is open; undefined when it is new or none is. */
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
