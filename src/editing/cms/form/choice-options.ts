import type { Messages } from '../../../core/i18n/index.ts';
import type { OptionConfig } from './field-config.ts';

type Names = Readonly<Partial<Record<string, string>>>;

/**
 * The values of an enumeration with what they are called.
 * @param name the enumeration's name in the `choices` part of `src/core/i18n`
 */
export function optionsOf(
  messages: Messages,
  name: string,
  values: readonly string[],
): OptionConfig[] {
  const names: Names = (messages.choices as unknown as Partial<Record<string, Names>>)[name] ?? {};
  return values.map((value) => ({ value, label: names[value] ?? value }));
}

/**
 * What the types of a union are called: the enumeration with just these values
 * has their names, so that a union needs no name for itself.
 */
export function typeLabels(
  messages: Messages,
  values: readonly string[],
): Readonly<Record<string, string>> {
  const same = (names: Names) => Object.keys(names).sort().join() === [...values].sort().join();
  const names = (Object.values(messages.choices) as Names[]).find(same) ?? {};
  return Object.fromEntries(values.map((value) => [value, names[value] ?? value]));
}
