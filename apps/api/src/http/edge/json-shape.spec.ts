import fastCheck from 'fast-check';

import { shapeFaultOf, type ShapeFault, type ShapeLimits } from './json-shape';

const FREE: ShapeLimits = { depth: 100, members: 1_000, values: 10_000 };

const faultWith = (json: string, limits: Partial<ShapeLimits>): ShapeFault | undefined =>
  shapeFaultOf(json, { ...FREE, ...limits });

const depthOf = (value: unknown): number =>
  typeof value === 'object' && value !== null ? 1 + Math.max(0, ...Object.values(value).map(depthOf)) : 0;

describe('shapeFaultOf', () => {
  it.each([
    ['1', 0],
    ['"[[["', 0],
    ['[]', 1],
    ['{"a":[{}]}', 3],
    ['[[],[[]],[]]', 3],
    [String.raw`["\"[["]`, 1],
    [String.raw`["\\",[]]`, 2],
    [String.raw`["\\\"[",[]]`, 2],
    [String.raw`{"\\\\":{"[":"]"}}`, 2],
  ])('counts how deep %s is, not what stands in texts', (json, depth) => {
    expect(faultWith(json, { depth })).toBeUndefined();
    expect(faultWith(json, { depth: depth - 1 })).toBe(depth > 0 ? 'too_deep' : undefined);
  });

  it('agrees with the parser on whatever is JSON', () => {
    fastCheck.assert(
      fastCheck.property(fastCheck.json({ maxDepth: 6 }), (json) => {
        const depth = depthOf(JSON.parse(json));
        expect(faultWith(json, { depth })).toBeUndefined();
        expect(faultWith(json, { depth: depth - 1 })).toBe(depth > 0 ? 'too_deep' : undefined);
      }),
    );
  });

  it.each([
    ['{"a":1}', 1],
    ['{"a":1,"b":2,"c":3}', 3],
    ['{"a":{"x":1,"y":2},"b":[1,2,3,4,5]}', 2],
    ['[{"a":1,"b":2},{"a":1,"b":2},{"a":1,"b":2}]', 2],
    ['{"a":"1,2,3,4","b,c,d":2}', 2],
  ])('counts the members of the largest object of %s', (json, members) => {
    expect(faultWith(json, { members })).toBeUndefined();
    expect(faultWith(json, { members: members - 1 })).toBe(members > 1 ? 'too_many' : undefined);
  });

  it.each([
    ['[1,2,3,4]', 4],
    ['[[],[],[]]', 6],
    ['{"a":[1,2],"b":[{},{}]}', 8],
    ['["a,b,c"]', 1],
  ])('counts all values of %s', (json, values) => {
    expect(faultWith(json, { values })).toBeUndefined();
    expect(faultWith(json, { values: values - 1 })).toBe('too_many');
  });

  it.each(['', '"', String.raw`"\"`, ']]]', '["', '"\\', ',,,'])('gets through %s, which is no JSON', (text) => {
    expect(faultWith(text, {})).toBeUndefined();
  });

  it('needs no stack for a million brackets', () => {
    expect(faultWith('['.repeat(1_000_000), { depth: 32 })).toBe('too_deep');
    expect(faultWith('['.repeat(1_000_000), { depth: 1_000_000, values: 1_000_000 })).toBeUndefined();
  });
});
