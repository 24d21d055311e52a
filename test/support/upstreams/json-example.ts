interface Schema {
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly minItems?: number;
  readonly minLength?: number;
  readonly minimum?: number;
}

/** A value that fits a JSON Schema of the kind that structured outputs allow (no references). */
export function jsonExample(schema: unknown): unknown {
  const { type, const: constant, enum: choices, anyOf, ...rest } = schema as Schema;
  if (constant !== undefined) return constant;
  if (choices) return choices[0];
  if (anyOf) return jsonExample(anyOf[0]);
  switch (typeof type === 'string' ? type : type?.[0]) {
    case 'object':
      return Object.fromEntries(Object.entries(rest.properties ?? {}).map(([key, value]) => [key, jsonExample(value)]));
    case 'array':
      return Array.from({ length: Math.max(1, rest.minItems ?? 0) }, () => jsonExample(rest.items));
    case 'string':
      return 'Example text'.padEnd(rest.minLength ?? 0, '.');
    case 'integer':
    case 'number':
      return rest.minimum ?? 1;
    case 'boolean':
      return true;
    case 'null':
    case undefined:
    default:
      return null;
  }
}
