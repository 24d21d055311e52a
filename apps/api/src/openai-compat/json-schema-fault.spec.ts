import { jsonSchemaFault } from './json-schema-fault';

describe('jsonSchemaFault', () => {
  it.each([
    { type: 'object' },
    {
      type: 'object',
      properties: { a: { type: ['string', 'null'] }, b: true },
      required: ['a'],
      additionalProperties: false,
    },
    { type: 'array', items: { anyOf: [{ type: 'string' }, { $ref: '#/$defs/a' }] }, $defs: { a: { enum: [1, 'b'] } } },
    { type: 'object', description: 'anything', 'x-more': [1] },
  ])('finds none in %j', (schema) => {
    expect(jsonSchemaFault(schema, '/schema')).toBeUndefined();
  });

  it.each([
    [undefined, ''],
    [null, ''],
    ['object', ''],
    [[], ''],
    [true, ''],
    [{}, ''],
    [{ type: 'text' }, '/type'],
    [{ type: [] }, '/type'],
    [{ type: 'object', properties: [] }, '/properties'],
    [{ type: 'object', properties: { a: 'string' } }, '/properties/a'],
    [{ type: 'object', properties: { a: { type: 'str' } } }, '/properties/a/type'],
    [{ type: 'object', required: 'a' }, '/required'],
    [{ type: 'object', additionalProperties: 'no' }, '/additionalProperties'],
    [{ type: 'array', items: { anyOf: {} } }, '/items/anyOf'],
    [{ type: 'array', items: { enum: 'a' } }, '/items/enum'],
    [{ type: 'array', prefixItems: [7] }, '/prefixItems/0'],
  ])('finds one in %j', (schema, place) => {
    expect(jsonSchemaFault(schema, '/schema')).toEqual({ pointer: `/schema${place}`, detail: expect.any(String) });
  });

  it('survives a value that is nested without end', () => {
    let value: unknown = 1;
    for (let level = 0; level < 100_000; level += 1) value = [value];
    expect(jsonSchemaFault({ type: 'object', default: value }, '/schema')).toMatchObject({ pointer: '/schema' });
  });
});
