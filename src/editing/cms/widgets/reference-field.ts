import type { ReferenceTarget } from '../../../core/model/field-metadata.ts';
import type { ImmutableMap } from '../../decap/globals.ts';
import type { NamedEntry, NameSource } from '../references/name-source.ts';
import {
  inputClass,
  currentEntry,
  labelOf,
  type FieldProps,
  type MountField,
} from './field-control.ts';
import { practicesInEntry } from './practices-in-entry.ts';
import { createPicker } from './picker.ts';
import type { ReferenceWords } from './widget-texts.ts';

/** The used part of an Immutable.js list. */
interface ImmutableList {
  clear(): ImmutableList;
  concat(items: readonly unknown[]): ImmutableList;
  toJS(): unknown;
}

/** The widget `samklok-reference`: ids of existing entries or terms, picked by name. */
export function referenceField(source: NameSource, words: ReferenceWords): MountField {
  return (element, props) => {
    const { field, forID } = props();
    const target = field.get('target') as ReferenceTarget;
    const multiple = field.get('multiple') === true;
    let own: readonly NamedEntry[] = [];
    let names: readonly NamedEntry[] | undefined;
    let isGone = false;

    const gather = () => {
      const known = source.loaded?.[target];
      const mine = target === 'practice' ? practicesInEntry(currentEntry(props()), words.here) : [];
      const isSame = JSON.stringify(mine) === JSON.stringify(own);
      if (isSame && names && (names === known || own.length > 0)) return names;
      own = mine;
      const others = new Set(own.map(({ id }) => id));
      // The same array while nothing has changed, since `findNames` caches per array.
      names =
        known && own.length > 0 ? [...own, ...known.filter(({ id }) => !others.has(id))] : known;
      return names;
    };
    const picker = createPicker({
      ...{ id: forID, multiple, words },
      className: () => inputClass(props()),
      chosen: () => idsOf(props().value),
      names: gather,
      choose: (ids) => {
        props().onChange(multiple ? listOf(props(), ids) : (ids[0] ?? ''));
      },
      onFocusChange: (hasFocus) => {
        props()[hasFocus ? 'setActiveStyle' : 'setInactiveStyle']();
        if (hasFocus) fetchNames(source.refresh());
      },
    });
    const fetchNames = (fetching: Promise<unknown>) => {
      if (!source.loaded) picker.setStatus(words.loading);
      fetching.then(
        () => {
          if (isGone) return;
          names = undefined;
          picker.setStatus('');
          picker.update();
        },
        () => {
          if (!isGone) picker.setStatus(words.notLoaded);
        },
      );
    };
    element.append(picker.element);
    fetchNames(source.names());
    return {
      update: picker.update,
      focus: picker.focus,
      problem: () => {
        const known = gather();
        const ids = idsOf(props().value);
        const missing = known ? ids.filter((id) => !known.some((name) => name.id === id)) : [];
        return missing.length === 0
          ? undefined
          : words.unknown(labelOf(props()), missing.join(', '));
      },
      destroy: () => {
        isGone = true;
      },
    };
  };
}

/** The ids in a value: a text, or a list of texts. */
function idsOf(value: unknown): readonly string[] {
  const plain = isList(value) ? value.toJS() : value;
  if (typeof plain === 'string') return plain === '' ? [] : [plain];
  return Array.isArray(plain) ? plain.map(String) : [];
}

/**
 * Converts ids to an Immutable.js list, so that Decap can compare it with the saved
 * entry. Decap does not export the constructor, so the list is derived from a map.
 */
function listOf({ value, field }: FieldProps, ids: readonly string[]): unknown {
  const list = isList(value)
    ? value
    : (field as ImmutableMap & { toList(): ImmutableList }).toList();
  return list.clear().concat(ids);
}

function isList(value: unknown): value is ImmutableList {
  return typeof value === 'object' && value !== null && 'concat' in value && 'toJS' in value;
}
