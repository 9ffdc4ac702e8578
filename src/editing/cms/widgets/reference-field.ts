import type { ReferenceTarget } from '../../../core/model/field-metadata.ts';
import type { ImmutableMap } from '../../decap/globals.ts';
import type { Name, NameSource } from '../references/name-source.ts';
import { boxClass, entryOf, labelOf, type FieldProps, type MountField } from './field-control.ts';
import { ownPractices } from './practices-in-entry.ts';
import { makePicker } from './picker.ts';
import type { ReferenceWords } from './widget-texts.ts';

/** A list of Decap's, as much of it as is used here. */
interface ImmutableList {
  clear(): ImmutableList;
  concat(items: readonly unknown[]): ImmutableList;
  toJS(): unknown;
}

/** The widget `samklok-reference`: ids of things that exist, picked by name. */
export function referenceField(source: NameSource, words: ReferenceWords): MountField {
  return (element, props) => {
    const { field, forID } = props();
    const target = field.get('target') as ReferenceTarget;
    const multiple = field.get('multiple') === true;
    let own: readonly Name[] = [];
    let names: readonly Name[] | undefined;
    let isGone = false;

    const gather = () => {
      const known = source.known?.[target];
      const mine = target === 'practice' ? ownPractices(entryOf(props()), words.here) : [];
      const isSame = JSON.stringify(mine) === JSON.stringify(own);
      if (isSame && names && (names === known || own.length > 0)) return names;
      own = mine;
      const others = new Set(own.map(({ id }) => id));
      // The same array as long as nothing has changed: it is prepared once for searching.
      names =
        known && own.length > 0 ? [...own, ...known.filter(({ id }) => !others.has(id))] : known;
      return names;
    };
    const picker = makePicker({
      ...{ id: forID, multiple, words },
      className: () => boxClass(props()),
      chosen: () => idsOf(props().value),
      names: gather,
      choose: (ids) => {
        props().onChange(multiple ? listOf(props(), ids) : (ids[0] ?? ''));
      },
      focused: (hasFocus) => {
        props()[hasFocus ? 'setActiveStyle' : 'setInactiveStyle']();
        if (hasFocus) fetchNames(source.refresh());
      },
    });
    const fetchNames = (fetching: Promise<unknown>) => {
      if (!source.known) picker.say(words.loading);
      fetching.then(
        () => {
          if (isGone) return;
          names = undefined;
          picker.say('');
          picker.update();
        },
        () => {
          if (!isGone) picker.say(words.notLoaded);
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

/** The ids in a value of Decap's: a text, or a list of texts. */
function idsOf(value: unknown): readonly string[] {
  const plain = isList(value) ? value.toJS() : value;
  if (typeof plain === 'string') return plain === '' ? [] : [plain];
  return Array.isArray(plain) ? plain.map(String) : [];
}

/**
 * A list of Decap's own kind, so that it can compare it with the saved entry.
 * Its maker is nowhere to be had, but each of its maps can become a list.
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
