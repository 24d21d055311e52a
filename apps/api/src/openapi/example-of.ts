import type { OpenAPIObject } from '@nestjs/swagger';

export type Schemas = NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>;
type Schema = Exclude<Schemas[string], { $ref: string }>;
type SchemaOrReference = Schemas[string];

const SOME_ID = '01890a5d-ac96-774b-bcce-b302099a8057';

/**
 * A request that can be sent as it is: the example of each member that has one, and the least that fits for members that must be
 * there. Optional members without an example are left out.
 */
export function exampleOf(schema: SchemaOrReference, schemas: Schemas): unknown {
  const resolved = resolve(schema, schemas);
  if (resolved.example !== undefined) return resolved.example;
  if (resolved.default !== undefined) return resolved.default;
  if (resolved.enum) return resolved.enum[0] as unknown;
  switch (resolved.type) {
    case 'object':
      return exampleOfObject(resolved, schemas);
    case 'array':
      return resolved.items ? [exampleOf(resolved.items, schemas)] : [];
    case 'string':
      return resolved.format === 'uuid' ? SOME_ID : 'text'.padEnd(resolved.minLength ?? 0, '-');
    case 'integer':
    case 'number':
      return resolved.minimum ?? 1;
    case 'boolean':
      return true;
    case undefined:
    default:
      return {};
  }
}

function exampleOfObject({ properties = {}, required = [] }: Schema, schemas: Schemas): Record<string, unknown> {
  const members = Object.entries(properties).filter(
    ([name, property]) => required.includes(name) || resolve(property, schemas).example !== undefined,
  );
  return Object.fromEntries(members.map(([name, property]) => [name, exampleOf(property, schemas)]));
}

function resolve(schema: SchemaOrReference, schemas: Schemas): Schema {
  if ('$ref' in schema) {
    const target = schemas[schema.$ref.split('/').at(-1) ?? ''];
    return target ? resolve(target, schemas) : {};
  }
  const [part] = schema.allOf ?? schema.oneOf ?? schema.anyOf ?? [];
  return part ? { ...resolve(part, schemas), ...schema } : schema;
}
