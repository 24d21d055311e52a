import { format, inspect } from 'node:util';

import { Secret } from './secret';

const CANARY = 'canary-5f1d';

describe('Secret', () => {
  const secret = new Secret(CANARY);

  it('is read by asking for it', () => {
    expect(secret.reveal()).toBe(CANARY);
  });

  it.each([
    ['as text', () => String(secret), '***'],
    ['in a template', () => `key: ${secret.toString()}`, 'key: ***'],
    ['joined to a text', () => ['key', secret].join(' '), 'key ***'],
    ['as JSON', () => JSON.stringify({ secret }), '{"secret":"***"}'],
    ['inspected', () => inspect({ secret }, { depth: null, showHidden: true }), '{ secret: *** }'],
    ['formatted', () => format('%s %o %j', secret, secret, secret), '*** *** "***"'],
    ['taken apart', () => JSON.stringify(Object.entries(secret)), '[]'],
  ])('does not show %s', (_how, print, printed) => {
    expect(print()).toBe(printed);
  });
});
