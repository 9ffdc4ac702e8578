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
