import { CONCERNS } from './configuration';
import { variablesOf, type Variable } from './variable.decorator';

const typeOf = (value: unknown): string => {
  if (Array.isArray(value)) return 'list';
  return typeof value === 'string' ? 'text' : typeof value;
};

/** What the compiler cannot tell about a property is declared by the decorator instead. */
const nativeTypeOf = (type: Variable['type']): string => {
  if (typeof type === 'object') return type.collection === 'list' ? 'list' : 'object';
  return type === 'list of secrets' ? 'list' : type;
};

const variablesWithDefault = Object.values(CONCERNS).flatMap((concern) => {
  const defaults = Object.entries(new concern());
  return variablesOf(concern).flatMap(({ name, property, type }) => {
    const fallback: unknown = defaults.find(([key]) => key === property)?.[1];
    return fallback === undefined ? [] : [{ name, type: nativeTypeOf(type), fallback }];
  });
});

describe('Variable', () => {
  it.each(variablesWithDefault)('knows the type of $name from its property', ({ type, fallback }) => {
    expect(type).toBe(typeOf(fallback));
  });
});
