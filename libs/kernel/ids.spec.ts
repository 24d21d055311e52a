import { isId, newId } from './ids';

describe('newId', () => {
  it('makes ids of UUID version 7 that are all different and in order', () => {
    const ids = Array.from({ length: 1_000 }, newId);
    expect(ids.every(isId)).toBe(true);
    expect(ids.every((id) => id[14] === '7')).toBe(true);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.toSorted()).toEqual(ids);
  });
});

describe('isId', () => {
  it.each(['0199c2f4-6f6e-7c52-9b1a-3f1f0e6a7f10', '0199C2F4-6F6E-7C52-9B1A-3F1F0E6A7F10'])('accepts %s', (value) => {
    expect(isId(value)).toBe(true);
  });

  it.each([
    '',
    '42',
    '0199c2f46f6e7c529b1a3f1f0e6a7f10',
    '0199c2f4-6f6e-7c52-9b1a-3f1f0e6a7f1g',
    "0199c2f4-6f6e-7c52-9b1a-3f1f0e6a7f10' OR true",
    '0199c2f4-6f6e-7c52-9b1a-3f1f0e6a7f10\n',
    42,
    null,
    undefined,
    {},
  ])('refuses %j', (value) => {
    expect(isId(value)).toBe(false);
  });
});
