import type { ErrorDetail } from '@seoforge/kernel';

import { isObject } from './body-reader';

/** Of the JSON text: twenty objects in one another, each with its `properties`. */
const MAXIMUM_NESTING = 40;

const TYPES = new Set<unknown>(['object', 'array', 'string', 'number', 'integer', 'boolean', 'null']);
const NAMED_SCHEMAS = ['properties', 'patternProperties', '$defs', 'definitions', 'dependentSchemas'];
const LISTED_SCHEMAS = ['anyOf', 'oneOf', 'allOf', 'prefixItems'];
const SINGLE_SCHEMAS = ['items', 'additionalProperties', 'not', 'if', 'then', 'else', 'contains', 'propertyNames'];

/** The first thing that keeps a value from being a JSON Schema (2020-12), as far as its form shows it; undefined where it is one. */
export function jsonSchemaFault(value: unknown, pointer: string): ErrorDetail | undefined {
  if (isDeeperThan(value, MAXIMUM_NESTING)) return { pointer, detail: 'must not be nested more than 20 objects deep' };
  if (!isObject(value) || value['type'] === undefined) return { pointer, detail: 'must be a JSON Schema with a type' };
  return faultIn(value, pointer);
}

function faultIn(schema: unknown, pointer: string): ErrorDetail | undefined {
  if (typeof schema === 'boolean') return undefined;
  if (!isObject(schema)) return { pointer, detail: 'must be a JSON Schema' };
  const { type, required, enum: choices } = schema;
  if (type !== undefined && !isTypeOrTypes(type)) return { pointer: `${pointer}/type`, detail: 'must be a JSON type' };
  if (required !== undefined && !isListOf(required, (name) => typeof name === 'string'))
    return { pointer: `${pointer}/required`, detail: 'must be a list of names' };
  if (choices !== undefined && !isListOf(choices, () => true))
    return { pointer: `${pointer}/enum`, detail: 'must be a list' };
  return faultBelow(schema, pointer);
}

function faultBelow(schema: Readonly<Record<string, unknown>>, pointer: string): ErrorDetail | undefined {
  for (const keyword of [...NAMED_SCHEMAS, ...LISTED_SCHEMAS]) {
    const schemas = schema[keyword];
    if (schemas === undefined) continue;
    const place = `${pointer}/${keyword}`;
    const isList = LISTED_SCHEMAS.includes(keyword);
    if (isList ? !Array.isArray(schemas) : !isObject(schemas))
      return { pointer: place, detail: isList ? 'must be a list of JSON Schemas' : 'must be an object' };
    for (const [name, child] of Object.entries(schemas as object)) {
      const fault = faultIn(child, `${place}/${name}`);
      if (fault) return fault;
    }
  }
  for (const keyword of SINGLE_SCHEMAS) {
    const fault = schema[keyword] === undefined ? undefined : faultIn(schema[keyword], `${pointer}/${keyword}`);
    if (fault) return fault;
  }
  return undefined;
}

function isTypeOrTypes(value: unknown): boolean {
  return TYPES.has(value) || (isListOf(value, (type) => TYPES.has(type)) && value.length > 0);
}

function isListOf(value: unknown, accepts: (item: unknown) => boolean): value is readonly unknown[] {
  return Array.isArray(value) && value.every(accepts);
}

function isDeeperThan(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((member) => isDeeperThan(member, levels - 1));
}
