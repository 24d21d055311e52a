import 'reflect-metadata';

import type { JsonShape } from './json-variable';
import { Secret } from './secret';

export interface Variable {
  readonly property: string;
  /** The environment variable's name; the same name with `_FILE` names a file that holds the value. */
  readonly name: string;
  readonly description: string;
  readonly type: 'text' | 'number' | 'boolean' | 'list' | 'secret' | 'list of secrets' | JsonShape;
}

type ConcernClass = abstract new () => object;

const variables = new WeakMap<object, Variable[]>();
const TYPES = new Map<unknown, Variable['type']>([
  [Number, 'number'],
  [Boolean, 'boolean'],
  [Array, 'list'],
  [Secret, 'secret'],
]);

/**
 * Fills a property of a configuration class from an environment variable, converted to the property's type. A list is declared as
 * `Item[]`: the compiler keeps no type of a `readonly Item[]` for run time.
 */
export function Variable(name: string, description: string): PropertyDecorator {
  return (prototype, property) => {
    const type = TYPES.get(Reflect.getMetadata('design:type', prototype, property)) ?? 'text';
    declare(prototype, { property: String(property), name, description, type });
  };
}

/** Fills a property of type `Secret[]` from an environment variable with commas between the secrets. */
export function SecretListVariable(name: string, description: string): PropertyDecorator {
  return (prototype, property) => {
    declare(prototype, { property: String(property), name, description, type: 'list of secrets' });
  };
}

/** Fills a property from an environment variable that holds JSON: with checked and frozen instances of the shape's class. */
export function JsonVariable(name: string, description: string, shape: JsonShape): PropertyDecorator {
  return (prototype, property) => {
    declare(prototype, { property: String(property), name, description, type: shape });
  };
}

function declare(prototype: object, variable: Variable): void {
  variables.set(prototype, [...variablesOf(prototype.constructor as ConcernClass), variable]);
}

/** The variables that a configuration class declares, in order. */
export function variablesOf(concern: ConcernClass): readonly Variable[] {
  return variables.get(concern.prototype as object) ?? [];
}
