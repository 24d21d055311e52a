import type { ErrorDetail } from '@seoforge/kernel';

import { IntegerField, ObjectListField, TextField, TextListField } from '../fields';
import { PageQuery } from '../page.query';
import { createValidationPipe } from './validation.pipe';

class Leaf {
  @TextField({ description: 'Name of the leaf.', minLength: 1, maxLength: 10 })
  name!: string;

  @ObjectListField({ description: 'What grows on it.', of: Leaf, maxItems: 2, optional: true })
  leaves?: Leaf[];
}

class Order {
  @TextField({ description: 'What is ordered.', minLength: 1, maxLength: 10 })
  tea!: string;

  @IntegerField({ description: 'How many.', minimum: 1, maximum: 9, optional: true })
  cups?: number;

  @TextListField({ description: 'What goes with it.', maxItems: 2, maxLength: 5, optional: true })
  extras?: string[];

  @ObjectListField({ description: 'Which leaves.', of: Leaf, maxItems: 2, optional: true })
  leaves?: Leaf[];
}

const pipe = createValidationPipe();
const accept = (json: string): Promise<unknown> => pipe.transform(JSON.parse(json), { type: 'body', metatype: Order });
const detailsOf = async (json: string): Promise<readonly ErrorDetail[]> => {
  const error: unknown = await accept(json).catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ code: 'request.invalid', kind: 'invalid' });
  return (error as { details: readonly ErrorDetail[] }).details;
};

describe('the validation pipe', () => {
  it('makes an object of the class, down to its lists', async () => {
    const order = await accept('{"tea": "green", "cups": 2, "leaves": [{"name": "sencha"}]}');
    expect(order).toBeInstanceOf(Order);
    expect((order as Order).leaves?.[0]).toBeInstanceOf(Leaf);
    expect(order).toMatchObject({ tea: 'green', cups: 2, leaves: [{ name: 'sencha' }] });
  });

  it.each([
    ['a missing member', '{}', '/tea', 'must be a string'],
    ['a member of another type', '{"tea": 1}', '/tea', 'must be a string'],
    ['a list for a text', '{"tea": ["green"]}', '/tea', 'must be a string'],
    ['a number as text', '{"tea": "green", "cups": "2"}', '/cups', 'must be an integer number'],
    ['an unknown member', '{"tea": "green", "milk": true}', '/milk', 'is not known here'],
    ['a member of an awkward name', '{"tea": "green", "a/b~c": 1}', '/a~1b~0c', 'is not known here'],
    [
      'an item of another type',
      '{"tea": "green", "extras": ["milk", 1]}',
      '/extras',
      expect.stringMatching(/^each value must be/),
    ],
    ['a text for a list', '{"tea": "green", "leaves": "sencha"}', '/leaves', 'must be an array'],
    ['an object for a list', '{"tea": "green", "leaves": {"name": "sencha"}}', '/leaves', 'must be an array'],
    [
      'too long a list',
      '{"tea": "green", "extras": ["a", "b", "c"]}',
      '/extras',
      'must contain no more than 2 elements',
    ],
    [
      'a fault in a list',
      '{"tea": "green", "leaves": [{"name": "a"}, {"name": ""}]}',
      '/leaves/1/name',
      'must have from 1 to 10 characters',
    ],
    [
      'a stranger in a list',
      '{"tea": "green", "leaves": [{"name": "a", "age": 1}]}',
      '/leaves/0/age',
      'is not known here',
    ],
    [
      'a fault in a list in a list',
      '{"tea": "green", "leaves": [{"name": "a", "leaves": [{"name": "b"}, {}]}]}',
      '/leaves/0/leaves/1/name',
      'must be a string',
    ],
    ['no object at all', '"tea"', '/tea', 'must be a string'],
    ['null', 'null', '/tea', 'must be a string'],
    ['a list of orders', '[]', '/tea', 'must be a string'],
  ])('points at %s', async (_what, json, pointer, detail) => {
    expect(await detailsOf(json)).toEqual([{ pointer, detail }]);
  });

  it.each(['[null]', '["sencha"]', '[[]]', '[[{"name": "sencha"}]]', '[[[{"name": "sencha"}]]]'])(
    'refuses %s, which is no list of objects',
    async (leaves) => {
      const details = await detailsOf(`{"tea": "green", "leaves": ${leaves}}`);
      expect(details).toContainEqual({ pointer: '/leaves', detail: 'each value must be an object' });
    },
  );

  it('reports every faulty member at once', async () => {
    const details = await detailsOf('{"cups": 10, "milk": true, "leaves": [{}, {"name": "far too long a name"}]}');
    const pointers = details.map(({ pointer }) => pointer);
    expect(pointers.toSorted()).toEqual(['/cups', '/leaves/0/name', '/leaves/1/name', '/milk', '/tea']);
  });

  it.each([
    ['{"tea": 1}', 'The request has 1 fault; see "errors".'],
    ['{"tea": 1, "cups": 0}', 'The request has 2 faults; see "errors".'],
  ])('counts the faults of %s', async (json, message) => {
    await expect(accept(json)).rejects.toMatchObject({ message });
  });

  it.each([
    '{"tea": "green", "__proto__": {"isAdmin": true}}',
    '{"tea": "green", "constructor": {"prototype": {"isAdmin": true}}}',
    '{"tea": "green", "leaves": [{"name": "a", "__proto__": {"isAdmin": true}}]}',
    '{"tea": "green", "leaves": [{"name": "a", "constructor": {"prototype": {"isAdmin": true}}}]}',
  ])('lets no prototype in with %s', async (json) => {
    const order = (await accept(json)) as Order;
    expect(order.constructor).toBe(Order);
    for (const object of [order, ...(order.leaves ?? []), {}]) expect(object).not.toHaveProperty('isAdmin');
  });

  it('reads numbers from a query, where everything is text', async () => {
    expect(await pipe.transform({ limit: '5' }, { type: 'query', metatype: PageQuery })).toMatchObject({ limit: 5 });
    expect(await pipe.transform({}, { type: 'query', metatype: PageQuery })).toMatchObject({ limit: 20 });
  });

  it.each([
    { limit: '0' },
    { limit: '101' },
    { limit: 'ten' },
    { limit: '1e1' },
    { limit: ' 5' },
    { limit: '' },
    { limit: ['5', '6'] },
    { cursor: 'here' },
    { page: '2' },
  ])('refuses the query %j', async (query) => {
    await expect(pipe.transform(query, { type: 'query', metatype: PageQuery })).rejects.toMatchObject({
      code: 'request.invalid',
      details: [expect.objectContaining({ pointer: `/${Object.keys(query)[0]!}` })],
    });
  });
});
