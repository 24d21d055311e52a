import { instanceOf } from './schema-instance';

describe('instanceOf', () => {
  it('fills an object with all its properties', () => {
    const schema = {
      type: 'object',
      properties: {
        title: { type: 'string' },
        kind: { enum: ['guide', 'list'] },
        fixed: { const: 3 },
        count: { type: 'integer', minimum: 2 },
        ratio: { type: 'number', exclusiveMinimum: 0 },
        depth: { type: 'number', maximum: -1 },
        open: { type: 'boolean' },
        nothing: { type: 'null' },
        maybe: { type: ['string', 'null'] },
        either: { anyOf: [{ type: 'boolean' }, { type: 'string' }] },
        items: { type: 'array', minItems: 2, items: { $ref: '#/$defs/item' } },
        none: { type: 'array', items: { type: 'string' } },
      },
      $defs: { item: { type: 'object', properties: { name: { type: 'string', maxLength: 4 } } } },
    };
    expect(instanceOf(schema, 'simulated')).toEqual({
      title: 'simulated',
      kind: 'guide',
      fixed: 3,
      count: 2,
      ratio: 1,
      depth: -1,
      open: false,
      nothing: null,
      maybe: 'simulated',
      either: false,
      items: [{ name: 'simu' }, { name: 'simu' }],
      none: [],
    });
  });

  it('pads a text to its least length', () => {
    expect(instanceOf({ type: 'string', minLength: 6 }, 'abc')).toBe('abc...');
  });

  it('ends where a schema refers to itself', () => {
    const schema = { type: 'array', minItems: 1e9, items: { $ref: '#' } };
    expect(JSON.stringify(instanceOf(schema, 'x')).length).toBeLessThan(10_000);
  });

  it('takes a schema without a type for a text', () => {
    expect(instanceOf({}, 'x')).toBe('x');
  });
});
