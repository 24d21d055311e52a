import type { OpenAPIObject } from '@nestjs/swagger';
import fc from 'fast-check';

import { resolvedSchema, type Schema } from '../support/openapi-operations';

const MAXIMUM_LENGTH = 40;
const MAXIMUM_ITEMS = 3;

const INSTANTS = { min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true };

/** Values that a schema allows, among them its own example. */
export function valueArbitrary(schema: Schema, document: OpenAPIObject): fc.Arbitrary<unknown> {
  const resolved = resolvedSchema(schema, document);
  const generated = generatedValue(resolved, document);
  return resolved.example === undefined ? generated : fc.oneof(fc.constant(resolved.example), generated);
}

function generatedValue(schema: Schema, document: OpenAPIObject): fc.Arbitrary<unknown> {
  const choices = schema.oneOf ?? schema.anyOf ?? schema.allOf;
  if (choices) return fc.oneof(...choices.map((choice) => valueArbitrary(choice, document)));
  if (schema.enum) return fc.constantFrom(...schema.enum);
  switch ([schema.type].flat()[0] ?? 'anything') {
    case 'object':
      return objectArbitrary(schema, document);
    case 'array': {
      const { minItems = 0, maxItems = MAXIMUM_ITEMS, items = {} } = schema;
      const maxLength = Math.max(minItems, Math.min(maxItems, MAXIMUM_ITEMS));
      return fc.array(valueArbitrary(items, document), { minLength: minItems, maxLength });
    }
    case 'integer': {
      const { minimum: min = -1_000, maximum: max = 1_000_000 } = schema;
      return fc.oneof(fc.integer({ min, max: Math.min(max, 2 ** 31 - 1) }), fc.constantFrom(min, max));
    }
    case 'number':
      return fc.double({ min: schema.minimum ?? -1e6, max: schema.maximum ?? 1e6, noNaN: true });
    case 'boolean':
      return fc.boolean();
    case 'string':
      return textArbitrary(schema);
    default:
      return fc.jsonValue({ maxDepth: 2 });
  }
}

function objectArbitrary({ properties = {}, required = [] }: Schema, document: OpenAPIObject): fc.Arbitrary<unknown> {
  const members = Object.entries(properties).map(([name, member]) => [name, valueArbitrary(member, document)] as const);
  return fc.record(Object.fromEntries(members), { requiredKeys: required.filter((name) => name in properties) });
}

function textArbitrary({ format, pattern, minLength = 0, maxLength = MAXIMUM_LENGTH }: Schema): fc.Arbitrary<string> {
  if (format === 'uuid') return fc.uuid();
  if (format === 'date-time') return fc.date(INSTANTS).map((date) => date.toISOString());
  if (format === 'date') return fc.date(INSTANTS).map((date) => date.toISOString().slice(0, 10));
  const bounds = { minLength, maxLength: Math.max(minLength, Math.min(maxLength, MAXIMUM_LENGTH)) };
  const free = fc.oneof(
    fc.string({ ...bounds, unit: fc.constantFrom(...'green tea, steeped: 3 min.') }),
    fc.string({ ...bounds, unit: 'grapheme' }),
  );
  return pattern === undefined ? free : textMatching(pattern, bounds.maxLength);
}

const textsMatching = new Map<string, fc.Arbitrary<string>>();

/** Kept, since to make one of a pattern that excludes categories of characters takes seconds. */
function textMatching(pattern: string, maxLength: number): fc.Arbitrary<string> {
  const name = `${maxLength} ${pattern}`;
  const known = textsMatching.get(name) ?? fc.stringMatching(new RegExp(pattern, 'u'), { maxLength });
  textsMatching.set(name, known);
  return known;
}
