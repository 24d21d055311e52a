import { fingerprintOf, type FingerprintedRequest } from './fingerprint';

const REQUEST: FingerprintedRequest = {
  method: 'POST',
  path: '/api/v1/articles',
  mode: 'live',
  body: { keyphrase: 'green tea', outline: [{ heading: 'Leaves', words: 200 }, null, true] },
};

const fingerprint = (changes: Partial<FingerprintedRequest> = {}): string => fingerprintOf({ ...REQUEST, ...changes });

function nested(depth: number): unknown {
  return JSON.parse('['.repeat(depth) + ']'.repeat(depth));
}

describe('fingerprintOf', () => {
  it('is a SHA-256, and the same for the same request', () => {
    expect(fingerprint()).toMatch(/^[0-9a-f]{64}$/);
    expect(fingerprint()).toBe(fingerprint());
  });

  it('does not mind in which order members are named', () => {
    const body = { outline: [{ words: 200, heading: 'Leaves' }, null, true], keyphrase: 'green tea' };
    expect(fingerprint({ body })).toBe(fingerprint());
  });

  it.each<Partial<FingerprintedRequest>>([
    { method: 'PUT' },
    { path: '/api/v1/articles?draft=1' },
    { mode: 'test' },
    { body: null },
    { body: {} },
    { body: [] },
    { body: { keyphrase: 'green tea', outline: [{ heading: 'Leaves', words: '200' }, null, true] } },
    { body: { keyphrase: 'green tea', outline: [{ heading: 'Leaves', words: 200 }, true, null] } },
    { body: { keyphrase: 'green tea', outline: [{ heading: 'Leaves', words: 200 }, [null, true]] } },
    { body: { keyphrase: 'green tea', outline: [{ heading: 'Leaves', words: 200 }, null] } },
  ])('tells %j from the request', (changes) => {
    expect(fingerprint(changes)).not.toBe(fingerprint());
  });

  it.each([
    [{ a: 'b,c' }, { a: 'b', c: '' }],
    [['a', 'b'], ['a,b']],
    [[[], []], [[[]]]],
    [{ a: { b: 1 } }, { a: {}, b: 1 }],
    [['1'], [1]],
    [[null], []],
    [{ ['__proto__']: 1 }, {}],
  ])('tells %j from %j', (one, other) => {
    expect(fingerprint({ body: one })).not.toBe(fingerprint({ body: other }));
  });

  it('tells bodies apart that differ at any depth that anybody means', () => {
    expect(fingerprint({ body: nested(1_000) })).not.toBe(fingerprint({ body: nested(1_001) }));
  });
});
