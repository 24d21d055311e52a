import fc from 'fast-check';

import { hostileName, hostileValue } from './hostile-values';
import { jsonText, RawJson } from './raw-json';

const KINDS = ['replace', 'remove', 'null', 'inList', 'inObject', 'repeat', 'lengthen', 'add', 'addTwice'] as const;

/** One thing that is done to a JSON value, somewhere in it. */
export interface Mutation {
  readonly kind: (typeof KINDS)[number];
  /** Which of the value's places, modulo their number. */
  readonly at: number;
  readonly name: string;
  readonly value: unknown;
}

export const mutation: fc.Arbitrary<Mutation> = fc.record({
  kind: fc.constantFrom(...KINDS),
  at: fc.nat(60),
  name: hostileName,
  value: hostileValue,
});

type Place = readonly (string | number)[];

/** The value with the mutations, one after the other; the value itself stays as it is. */
export function mutated(value: unknown, mutations: readonly Mutation[]): unknown {
  return mutations.reduce((changed, change) => {
    const places = placesOf(changed);
    return changedAt(changed, places[change.at % places.length] ?? [], change);
  }, value);
}

function placesOf(value: unknown, place: Place = []): Place[] {
  if (typeof value !== 'object' || value === null || value instanceof RawJson) return [place];
  const parts: [string | number, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [place, ...parts.flatMap(([key, part]) => placesOf(part, [...place, key]))];
}

function changedAt(value: unknown, [key, ...rest]: Place, change: Mutation): unknown {
  if (key === undefined) return changedValue(value, change);
  const removes = change.kind === 'remove' && rest.length === 0;
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    return removes
      ? items.filter((_, index) => index !== key)
      : items.map((item, index) => (index === key ? changedAt(item, rest, change) : item));
  }
  const members = Object.entries(value as object).flatMap(([name, member]): [string, unknown][] => {
    if (name !== key) return [[name, member]];
    return removes ? [] : [[name, changedAt(member, rest, change)]];
  });
  return Object.fromEntries(members);
}

function changedValue(value: unknown, { kind, name, value: hostile }: Mutation): unknown {
  switch (kind) {
    case 'replace':
      return hostile;
    case 'remove':
      return {};
    case 'null':
      return null;
    case 'inList':
      return [value];
    case 'inObject':
      return { [name]: value };
    case 'repeat':
      return Array.isArray(value) ? Array.from({ length: 300 }, () => value as unknown).flat() : [value, value];
    case 'lengthen':
      return typeof value === 'string' ? (value || 'x').repeat(2_000).slice(0, 20_000) : hostile;
    case 'add':
      return isObject(value) ? Object.fromEntries([...Object.entries(value), [name, hostile]]) : hostile;
    case 'addTwice':
      return isObject(value) ? withMemberTwice(value, hostile) : hostile;
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof RawJson);
}

function withMemberTwice(value: object, second: unknown): RawJson {
  const [name = 'a'] = Object.keys(value);
  const text = jsonText(value);
  const separator = text === '{}' ? '' : ',';
  return new RawJson(`${text.slice(0, -1)}${separator}${JSON.stringify(name)}:${jsonText(second)}}`);
}
