import { CONCERNS } from './configuration';
import { variablesOf } from './variable.decorator';

const typeOf = (value: unknown): string => {
  if (Array.isArray(value)) return 'list';
  return typeof value === 'string' ? 'text' : typeof value;
};

const variablesWithDefault = Object.values(CONCERNS).flatMap((concern) => {
  const defaults = Object.entries(new concern());
  return variablesOf(concern).flatMap(({ name, property, type }) => {
    const fallback: unknown = defaults.find(([key]) => key === property)?.[1];
    return fallback === undefined ? [] : [{ name, type, fallback }];
  });
});

describe('Variable', () => {
  it.each(variablesWithDefault)('knows the type of $name from its property', ({ type, fallback }) => {
    expect(type).toBe(typeOf(fallback));
  });
});
