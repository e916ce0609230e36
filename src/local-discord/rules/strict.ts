import { z } from 'zod';

const copies = new Map<z.core.$ZodType, z.core.$ZodType>();

/**
 * A copy of a schema that refuses unknown fields at every depth. Discord would overlook them, but they are mistakes:
 * an answer that should have been ephemeral, say. The package's own switch comes too late, since its schemas are
 * built while it is loaded.
 */
export function strict(schema: z.core.$ZodType): z.core.$ZodType {
  const known = copies.get(schema);
  if (known) return known;
  const copy = z.core.clone(schema, strictDefinition(schema._zod.def) as z.core.$ZodTypeDef);
  copies.set(schema, copy);
  return copy;
}

function strictDefinition(definition: z.core.$ZodTypeDef): unknown {
  const def = definition as z.core.$ZodTypes['_zod']['def'];
  switch (def.type) {
    case 'object':
      return {
        ...def,
        catchall: z.never(),
        shape: Object.fromEntries(Object.entries(def.shape).map(([k, v]) => [k, strict(v)])),
      };
    case 'array':
      return { ...def, element: strict(def.element) };
    case 'union':
      return { ...def, options: def.options.map(strict) };
    case 'lazy':
      return { ...def, getter: () => strict(def.getter()) };
    case 'nullable':
    case 'optional':
      return { ...def, innerType: strict(def.innerType) };
    default:
      return def;
  }
}
