import { plainToInstance } from 'class-transformer';
import { validateSync, type ValidationError } from 'class-validator';
import { messageOf, type ErrorDetail } from '@seoforge/kernel';

/** What the JSON of a variable is made of. */
export interface JsonShape {
  /** A JSON array, or a JSON object whose members have names of the operator's choice. */
  readonly collection: 'list' | 'record';
  /** Each item or member is an instance of this class, checked by its class-validator decorators; nothing else may be in it. */
  readonly of: new () => object;
}

/**
 * Reads the JSON of a variable.
 * @param problems takes what is wrong with it; each pointer is the variable's name followed by a JSON Pointer (RFC 6901)
 * @returns an array, or an object without a prototype, frozen with all it holds; undefined where it is neither
 */
export function readJsonVariable(name: string, raw: string, shape: JsonShape, problems: ErrorDetail[]): unknown {
  const json = parse(name, raw, problems);
  if (json === undefined) return undefined;
  if (typeof json !== 'object' || json === null || Array.isArray(json) !== (shape.collection === 'list')) {
    problems.push({ pointer: name, detail: `it must be a JSON ${shape.collection === 'list' ? 'array' : 'object'}` });
    return undefined;
  }
  const members = Object.entries(json as Readonly<Record<string, unknown>>).map(
    ([key, value]) => [key, instanceOf(value, shape, `${name}/${escaped(key)}`, problems)] as const,
  );
  if (shape.collection === 'list') return Object.freeze(members.map(([, instance]) => instance));
  return Object.freeze(Object.assign(Object.create(null) as object, Object.fromEntries(members)));
}

/** The engine's own words quote the text, in which there may be secrets; only the place is told. */
function parse(name: string, raw: string, problems: ErrorDetail[]): unknown {
  try {
    return JSON.parse(raw);
  } catch (error) {
    const place = /at position \d+( \(line \d+ column \d+\))?/.exec(messageOf(error))?.[0];
    problems.push({ pointer: name, detail: `it must be JSON${place ? `; the mistake is ${place}` : ''}` });
    return undefined;
  }
}

function instanceOf(value: unknown, shape: JsonShape, pointer: string, problems: ErrorDetail[]): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    problems.push({ pointer, detail: 'it must be an object' });
    return undefined;
  }
  const instance = plainToInstance(shape.of, value);
  problems.push(...flattened(validateSync(instance, { whitelist: true, forbidNonWhitelisted: true }), pointer));
  return deepFreeze(instance);
}

function flattened(errors: readonly ValidationError[], parent: string): ErrorDetail[] {
  return errors.flatMap(({ property, constraints = {}, children = [] }) => {
    const pointer = `${parent}/${escaped(property)}`;
    const own = Object.entries(constraints).map(([rule, message]) => ({
      pointer,
      detail: rule === 'whitelistValidation' ? 'it is not known here' : message.replace(property, 'it'),
    }));
    return [...own, ...flattened(children, pointer)];
  });
}

/** One token of a JSON Pointer (RFC 6901, section 3). */
function escaped(token: string): string {
  return token.replaceAll('~', '~0').replaceAll('/', '~1');
}

function deepFreeze(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  Object.values(value).forEach(deepFreeze);
  return Object.freeze(value);
}
