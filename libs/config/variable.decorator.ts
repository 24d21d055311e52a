import 'reflect-metadata';

import { Secret } from './secret';

export interface Variable {
  readonly property: string;
  /** The environment variable's name; the same name with `_FILE` names a file that holds the value. */
  readonly name: string;
  readonly description: string;
  readonly type: 'text' | 'number' | 'boolean' | 'list' | 'secret';
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
    const declared = variables.get(prototype) ?? [];
    variables.set(prototype, [...declared, { property: String(property), name, description, type }]);
  };
}

/** The variables that a configuration class declares, in order. */
export function variablesOf(concern: ConcernClass): readonly Variable[] {
  return variables.get(concern.prototype as object) ?? [];
}
