import type { Messages } from '../../../core/i18n/index.ts';
import { asText } from './format-value.ts';
import type { Choice, Difference } from './compare-versions.ts';
import { make } from '../panels/create-element.ts';

/** Two versions of an entry, and who wrote the other one. */
export interface Meeting {
  /** Who changed the entry. */
  readonly by: string;
  /** When, as an ISO date and time. */
  readonly at: string;
  /** Whether it is the draft or the published entry that they changed. */
  readonly kind: 'draft' | 'published';
  /** Whether they removed it. */
  readonly isRemoved: boolean;
  /** What the two versions do not agree on. */
  readonly differences: readonly Difference[];
}

/** What the panel is made with. */
export interface ConflictPanelOptions {
  readonly words: Messages['admin'];
  readonly language: string;
  /** What a field is called. */
  labelOf(field: string): string;
  /** The editor has chosen. */
  apply(choices: Readonly<Record<string, Choice>>): void;
  /** The editor wants to wait. */
  later(): void;
}

/** A form that shows both versions of each part that differs, and asks which is to hold. */
export function conflictPanel(meeting: Meeting, options: ConflictPanelOptions): HTMLElement {
  const { words, language } = options;
  const { conflict } = words;
  const at = new Date(meeting.at).toLocaleString(language, {
    dateStyle: 'long',
    timeStyle: 'short',
  });
  const what = meeting.kind === 'draft' ? conflict.draft : conflict.published;
  const { differences } = meeting;
  return make(
    'form',
    {
      class: 'sk-panel sk-conflict',
      onsubmit: (event) => {
        event.preventDefault();
        const given = new FormData(event.target as HTMLFormElement);
        const choices = differences.map(({ field }) => [field, given.get(field)] as const);
        options.apply(Object.fromEntries(choices) as Record<string, Choice>);
      },
    },
    make('h2', { tabindex: '-1' }, conflict.heading(meeting.by)),
    make('p', {}, what(meeting.by, at)),
    make('p', {}, meeting.isRemoved ? conflict.removed : conflict.lead),
    ...differences.map((difference) => row(difference, meeting.by, options)),
    make(
      'p',
      { class: 'sk-actions' },
      make('button', { class: 'sk-primary' }, conflict.apply),
      make('button', { type: 'button', onclick: () => options.later() }, conflict.later),
    ),
  );
}

function row(
  difference: Difference,
  author: string,
  { words, labelOf }: ConflictPanelOptions,
): HTMLElement {
  const { conflict } = words;
  const { field, by, mine, theirs, together } = difference;
  const who = { both: conflict.bothChanged, mine: conflict.onlyMine, theirs: '' }[by];
  const version = (choice: Choice, name: string, value: unknown) => {
    // Where one of the two left the part alone, the change is what most people want.
    const checked = by === choice || (by === 'both' && choice === 'together');
    const shown = asText(value, labelOf) || conflict.empty;
    return make(
      'label',
      { class: 'sk-version' },
      make(
        'span',
        {},
        make('input', { type: 'radio', name: field, value: choice, required: true, checked }),
        ` ${name}`,
      ),
      make('pre', { tabindex: '0' }, shown),
    );
  };
  return make(
    'fieldset',
    {},
    make('legend', {}, labelOf(field)),
    make('p', {}, who || conflict.onlyTheirs(author)),
    make(
      'div',
      { class: 'sk-versions' },
      version('mine', conflict.mine, mine),
      version('theirs', conflict.theirs(author), theirs),
      ...(together === undefined ? [] : [version('together', conflict.together, together)]),
    ),
  );
}
