import { exampleOf, type Schemas } from './example-of';

const SCHEMAS: Schemas = {
  Order: {
    type: 'object',
    required: ['tea', 'leaves', 'cups', 'isHot', 'id', 'code'],
    properties: {
      tea: { type: 'string', example: 'green' },
      milk: { type: 'string', example: 'oat' },
      sugar: { type: 'string' },
      leaves: { type: 'array', items: { $ref: '#/components/schemas/Leaf' } },
      cups: { type: 'integer', minimum: 2 },
      isHot: { type: 'boolean' },
      id: { type: 'string', format: 'uuid' },
      code: { type: 'string', minLength: 6 },
      pot: { description: 'In what.', allOf: [{ $ref: '#/components/schemas/Pot' }] },
      size: { type: 'string', enum: ['small', 'large'] },
    },
  },
  Leaf: { type: 'object', required: ['kind'], properties: { kind: { type: 'string', enum: ['sencha', 'matcha'] } } },
  Pot: { type: 'object', example: { of: 'iron' } },
};

describe('exampleOf', () => {
  it('has what must be there and what has an example, and nothing else', () => {
    expect(exampleOf({ $ref: '#/components/schemas/Order' }, SCHEMAS)).toEqual({
      tea: 'green',
      milk: 'oat',
      leaves: [{ kind: 'sencha' }],
      cups: 2,
      isHot: true,
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      code: 'text--',
      pot: { of: 'iron' },
    });
  });

  it.each([
    [{ type: 'number' }, 1],
    [{ type: 'array' }, []],
    [{ type: 'string', default: 'UTC' }, 'UTC'],
    [{ oneOf: [{ type: 'boolean' }, { type: 'string' }] }, true],
    [{}, {}],
    [{ $ref: '#/components/schemas/Nothing' }, {}],
  ] as const)('makes of %j %j', (schema, example) => {
    expect(exampleOf(schema as never, SCHEMAS)).toEqual(example);
  });
});
