import { z } from 'zod';
import { unwrap } from '../../../src/core/model/field-metadata.ts';

/** A schema somewhere inside another, and the way there. */
export interface SchemaNode {
  /** Names of fields, `[]` for the items of a list and `<tag>` for an option of a union. */
  readonly name: string;
  /** The schema as declared. */
  readonly schema: z.ZodType;
  /** Whether it is a field of an object, and so has something to say about itself. */
  readonly isField: boolean;
}

/** Every schema inside `schema`, itself first: fields, items of lists and options of unions. */
export function* schemaTree(
  schema: z.ZodType,
  name: string,
  isField = false,
): Generator<SchemaNode> {
  yield { name, schema, isField };
  const inner = unwrap(schema);
  if (inner instanceof z.ZodArray) {
    yield* schemaTree(inner.element as z.ZodType, `${name}[]`);
  } else if (inner instanceof z.ZodDiscriminatedUnion) {
    for (const option of inner.options as z.ZodObject[]) {
      const tag = option.shape[inner.def.discriminator] as z.ZodLiteral;
      yield* schemaTree(option, `${name}<${String(tag.value)}>`);
    }
  } else if (inner instanceof z.ZodObject) {
    for (const [key, part] of Object.entries(inner.shape as Record<string, z.ZodType>)) {
      yield* schemaTree(part, `${name}.${key}`, true);
    }
  } else if (!isLeaf(inner)) {
    throw new Error(`${name} is a ${inner.def.type}, which the walk does not know`);
  }
}

const leaves = ['string', 'number', 'enum', 'literal', 'boolean'];

function isLeaf(schema: z.ZodType): boolean {
  return leaves.includes(schema.def.type);
}
