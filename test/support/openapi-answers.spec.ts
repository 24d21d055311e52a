import type { OpenAPIObject } from '@nestjs/swagger';

import { DocumentedAnswers } from './openapi-answers';
import { operationsOf } from './openapi-operations';

const TEA = {
  type: 'object',
  properties: { name: { type: 'string' }, origin: { $ref: '#/components/schemas/Place' } },
  required: ['name'],
};
const PLACE = {
  type: 'object',
  properties: { country: { type: 'string' }, since: { type: ['string', 'null'], format: 'date-time' } },
  required: ['country'],
};
const DOCUMENT = {
  paths: {
    '/teas': {
      get: {
        operationId: 'Teas_read',
        responses: {
          200: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Tea' } } } },
          204: {},
        },
      },
    },
  },
  components: { schemas: { Tea: TEA, Place: PLACE } },
} as unknown as OpenAPIObject;

describe('DocumentedAnswers', () => {
  const [operation] = operationsOf(DOCUMENT);
  const faultsOf = (status: number, body: string, type = 'application/json; charset=utf-8'): string[] =>
    new DocumentedAnswers(DOCUMENT).faultsOf(operation!, { status, headers: { 'content-type': type }, body });

  it.each([
    [200, '{"name":"sencha"}'],
    [200, '{"name":"sencha","origin":{"country":"Japan","since":null}}'],
    [200, '{"name":"sencha","origin":{"country":"Japan","since":"1738-01-01T00:00:00Z"}}'],
    [204, ''],
  ])('lets be what is documented: %i %s', (status, body) => {
    expect(faultsOf(status, body)).toEqual([]);
  });

  it.each([
    [404, '{}', 'status 404 is not documented'],
    [204, 'tea', 'without a body'],
    [200, '{}', "required property 'name'"],
    [200, 'no JSON', 'must be object'],
    [200, '{"name":7}', '/name must be string'],
    [200, '{"name":"sencha","price":3}', 'price'],
    [200, '{"name":"sencha","origin":{"country":"Japan","owner":"secret"}}', 'owner'],
    [200, '{"name":"sencha","origin":{"country":"Japan","since":"long ago"}}', 'date-time'],
  ])('finds what is not: %i %s', (status, body, fault) => {
    expect(faultsOf(status, body).join('\n')).toContain(fault);
  });

  it('finds another type of content', () => {
    expect(faultsOf(200, 'name\nsencha', 'text/csv')).toEqual([
      'type text/csv of status 200 is not documented, but application/json',
    ]);
  });
});
