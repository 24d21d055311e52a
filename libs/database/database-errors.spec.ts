import { once } from 'node:events';
import { connect, createServer, type AddressInfo } from 'node:net';

import { isDatabaseUnavailable, isUniqueViolation } from './database-errors';

const withCode = (code: unknown): Error => Object.assign(new Error('failed'), { code });

describe('isDatabaseUnavailable', () => {
  it.each([
    'ECONNREFUSED',
    'ECONNRESET',
    'EPIPE',
    'ETIMEDOUT',
    'ENOTFOUND',
    'EHOSTUNREACH',
    '08006',
    '53300',
    '28P01',
    '57P01',
    '57P03',
  ])('is so with the code %s', (code) => {
    expect(isDatabaseUnavailable(withCode(code))).toBe(true);
  });

  it.each([
    'timeout exceeded when trying to connect',
    'Connection terminated unexpectedly',
    'Client has encountered a connection error and is not queryable',
  ])('is so with the message "%s"', (message) => {
    expect(isDatabaseUnavailable(new Error(message))).toBe(true);
  });

  it.each([
    ['a unique violation', withCode('23505')],
    ['a cancelled statement', withCode('57014')],
    ['a syntax error', withCode('42601')],
    ['a code that only starts alike', withCode('080060')],
    ['a number', withCode(8_006)],
    ['an error without a code', new Error('failed')],
    ['a text', 'ECONNREFUSED'],
    ['nothing', undefined],
    ['null', null],
  ])('is not so with %s', (_what, error) => {
    expect(isDatabaseUnavailable(error)).toBe(false);
  });

  it.each(['127.0.0.1', 'localhost'])(
    'is so with the error of a real socket to %s where nobody listens',
    async (host) => {
      const server = createServer().listen(0, '127.0.0.1');
      await once(server, 'listening');
      const { port } = server.address() as AddressInfo;
      server.close();
      await once(server, 'close');
      const error: unknown = await once(connect(port, host), 'connect').catch((thrown: unknown) => thrown);
      expect(isDatabaseUnavailable(error)).toBe(true);
    },
  );
});

describe('isUniqueViolation', () => {
  it.each([
    [withCode('23505'), true],
    [withCode('23503'), false],
    [new Error('duplicate key value violates unique constraint'), false],
    ['23505', false],
    [undefined, false],
  ])('judges case %#', (error, verdict) => {
    expect(isUniqueViolation(error)).toBe(verdict);
  });
});
