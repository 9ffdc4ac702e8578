import type { Messages } from '../../../core/i18n/index.ts';
import type { Choice, Difference } from './compare-versions.ts';
import { createElement } from '../../../core/util/create-element.ts';

/** The differences between the editor's version and a colleague's, and who wrote the latter. */
export interface VersionConflict {
  /** Name of the colleague. */
  readonly by: string;
  /** When, as an ISO date and time. */
  readonly at: string;
  /** Whether it is the draft or the published entry that they changed. */
  readonly kind: 'draft' | 'published';
  /** Whether they removed it. */
  readonly isRemoved: boolean;
  readonly differences: readonly Difference[];
}

/** What {@link conflictPanel} is made with. */
export interface ConflictPanelOptions {
  readonly words: Messages['admin'];
  readonly language: string;
  /** Label of a field. */
  labelOf(field: string): string;
  /** Called with the choices, by field. */
  apply(choices: Readonly<Record<string, Choice>>): void;
  /** Called when the editor postpones the choice. */
  later(): void;
}

/** A form that shows both versions of each field that differs, and asks which to keep. */
export function conflictPanel(
  versions: VersionConflict,
  options: ConflictPanelOptions,
): HTMLElement {
  const { words, language } = options;
  const { conflict } = words;
  const at = new Date(versions.at).toLocaleString(language, {
    dateStyle: 'long',
    timeStyle: 'short',
  });
  const what = versions.kind === 'draft' ? conflict.draft : conflict.published;
  const { differences } = versions;
  return createElement(
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
    createElement('h2', { tabindex: '-1' }, conflict.heading(versions.by)),
    createElement('p', {}, what(versions.by, at)),
    createElement('p', {}, versions.isRemoved ? conflict.removed : conflict.lead),
    ...differences.map((difference) => differenceFields(difference, versions.by, options)),
    createElement(
      'p',
      { class: 'sk-actions' },
      createElement('button', { class: 'sk-primary' }, conflict.apply),
      createElement('button', { type: 'button', onclick: () => options.later() }, conflict.later),
    ),
  );
}

function differenceFields(
  difference: Difference,
  author: string,
  { words, labelOf }: ConflictPanelOptions,
): HTMLElement {
  const { conflict } = words;
  const { field, by, mine, theirs, merged } = difference;
  const who = { both: conflict.bothChanged, mine: conflict.onlyMine, theirs: '' }[by];
  const version = (choice: Choice, name: string, value: unknown) => {
    // Where one of the two left the part alone, the change is what most people want.
    const checked = by === choice || (by === 'both' && choice === 'merged');
    const shown = formatValue(value, labelOf) || conflict.empty;
    return createElement(
      'label',
      { class: 'sk-version' },
      createElement(
        'span',
        {},
        createElement('input', {
          type: 'radio',
          name: field,
          value: choice,
          required: true,
          checked,
        }),
        ` ${name}`,
      ),
      createElement('pre', { tabindex: '0' }, shown),
    );
  };
  return createElement(
    'fieldset',
    {},
    createElement('legend', {}, labelOf(field)),
    createElement('p', {}, who || conflict.onlyTheirs(author)),
    createElement(
      'div',
      { class: 'sk-versions' },
      version('mine', conflict.mine, mine),
      version('theirs', conflict.theirs(author), theirs),
      ...(merged === undefined ? [] : [version('merged', conflict.together, merged)]),
    ),
  );
}

/**
 * A value of an entry as text: a line for each item of a list, and for each
 * field of an object.
 * @param labelOf what a field is called
 */
export function formatValue(value: unknown, labelOf: (field: string) => string): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) {
    return value.map((item) => `– ${indent(formatValue(item, labelOf))}`).join('\n');
  }
  if (typeof value !== 'object') return String(value);
  return Object.entries(value)
    .map(([field, inner]) => [labelOf(field), formatValue(inner, labelOf)] as const)
    .filter(([, text]) => text !== '')
    .map(([label, text]) => (text.includes('\n') ? `${label}:\n${text}` : `${label}: ${text}`))
    .join('\n');
}

function indent(text: string): string {
  return text.replaceAll('\n', '\n  ');
}
