type Schema = Readonly<Record<string, unknown>>;

const MAX_DEPTH = 12;
const MAX_MEMBERS = 50;
const MAX_TEXT_CHARACTERS = 1_000;

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function boundOf(value: unknown, otherwise: number, most: number): number {
  return typeof value === 'number' && value >= 0 ? Math.min(value, most) : otherwise;
}

function resolveReference(schema: Schema, root: Schema): Schema {
  const reference = schema['$ref'];
  if (typeof reference !== 'string' || !reference.startsWith('#/')) return schema;
  let target: unknown = root;
  for (const step of reference.slice(2).split('/')) {
    target = isSchema(target) ? target[step.replaceAll('~1', '/').replaceAll('~0', '~')] : undefined;
  }
  return isSchema(target) ? target : {};
}

function typeOf(schema: Schema): unknown {
  const { type } = schema;
  if (Array.isArray(type)) return (type as unknown[])[0];
  return type ?? (isSchema(schema['properties']) ? 'object' : 'string');
}

function textFor(schema: Schema, text: string): string {
  const least = boundOf(schema['minLength'], 0, MAX_TEXT_CHARACTERS);
  const most = boundOf(schema['maxLength'], MAX_TEXT_CHARACTERS, MAX_TEXT_CHARACTERS);
  return text.padEnd(least, '.').slice(0, most);
}

function numberFor(schema: Schema): number {
  const { minimum, exclusiveMinimum, maximum } = schema;
  if (typeof minimum === 'number') return minimum;
  if (typeof exclusiveMinimum === 'number') return exclusiveMinimum + 1;
  return typeof maximum === 'number' ? Math.min(0, maximum) : 0;
}

/**
 * A small JSON value that fits a JSON Schema: the first choice of every choice, the fewest items, `text` for every
 * free string. Understands types, properties, items, enum, const, bounds, anyOf, oneOf and local references.
 */
export function instanceOf(schema: Schema, text: string): unknown {
  let members = 0;

  const build = (unresolved: unknown, depth: number): unknown => {
    if (!isSchema(unresolved) || depth > MAX_DEPTH || ++members > MAX_MEMBERS * MAX_DEPTH) return null;
    const current = resolveReference(unresolved, schema);
    if ('const' in current) return current['const'];
    const choices: unknown = current['enum'] ?? current['anyOf'] ?? current['oneOf'];
    if (Array.isArray(choices)) return current['enum'] ? (choices[0] as unknown) : build(choices[0], depth + 1);
    switch (typeOf(current)) {
      case 'object': {
        const properties = isSchema(current['properties']) ? Object.entries(current['properties']) : [];
        return Object.fromEntries(
          properties.slice(0, MAX_MEMBERS).map(([name, property]) => [name, build(property, depth + 1)]),
        );
      }
      case 'array': {
        const length = boundOf(current['minItems'], 0, MAX_MEMBERS);
        return Array.from({ length }, () => build(current['items'], depth + 1));
      }
      case 'number':
      case 'integer':
        return numberFor(current);
      case 'boolean':
        return false;
      case 'null':
        return null;
      default:
        return textFor(current, text);
    }
  };

  return build(schema, 0);
}
