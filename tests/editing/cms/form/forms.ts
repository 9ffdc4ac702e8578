import type { z } from 'zod';
import { entryForm, singletonForm } from '../../../../src/editing/cms/form/entry-form.ts';
import type { FieldConfig } from '../../../../src/editing/cms/form/field-config.ts';
import { translator } from '../../../../src/core/i18n/index.ts';
import type { Language } from '../../../../src/core/model/enums.ts';
import {
  entryKindNames,
  entryKinds,
  singletons,
  type SingletonName,
} from '../../../../src/core/model/registry.ts';

/** A form and the schema that it is for. */
export interface Form {
  /** Name of the kind of entry, or of the file there is one of. */
  readonly name: string;
  /** The schema. */
  readonly schema: z.ZodType;
  /** The form, without the part that removes the entry. */
  readonly fields: readonly FieldConfig[];
}

/** The form of every kind of entry, and of every file that there is one of. */
export function forms(language: Language): Form[] {
  const messages = translator(language);
  return [
    ...entryKindNames.map((name) => ({
      name,
      schema: entryKinds[name].schema,
      fields: entryForm(name, { messages, removal: false }),
    })),
    ...(Object.keys(singletons) as SingletonName[]).map((name) => ({
      name,
      schema: singletons[name].schema,
      fields: singletonForm(name, messages),
    })),
  ];
}
