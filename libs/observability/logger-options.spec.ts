import { LoggingConfig } from '@seoforge/config';
import pino from 'pino';

import { loggerOptions } from './logger-options';
import { withinRequest } from './request-scope';

const CANARY = 'canary-7c21';
const json = Object.assign(new LoggingConfig(), { format: 'json' as const });

const lineOf = (write: (logger: pino.Logger) => void, logging: LoggingConfig = json): string => {
  const lines: string[] = [];
  write(pino(loggerOptions(logging, 'api', false), { write: (line: string) => lines.push(line) }));
  return lines.join('');
};

describe('loggerOptions', () => {
  it('write one JSON object with time, level, service and message', () => {
    const line = lineOf((logger) => {
      logger.info({ requestId: 'request-1' }, 'tea is ready');
    });
    expect(line).toMatch(/^\{.+\}\n$/);
    expect(JSON.parse(line)).toEqual({
      level: 'info',
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
      service: 'api',
      requestId: 'request-1',
      msg: 'tea is ready',
    });
  });

  it('tell which request a line belongs to', () => {
    const line = lineOf((logger) => {
      withinRequest('request-2', () => {
        logger.info('tea is ready');
      });
    });
    expect(JSON.parse(line)).toMatchObject({ requestId: 'request-2', msg: 'tea is ready' });
  });

  it('leave out what is less severe than the level', () => {
    const write = (logger: pino.Logger): void => {
      logger.info('tea is ready');
    };
    expect(lineOf(write, Object.assign(new LoggingConfig(), { level: 'warn' as const }))).toBe('');
  });

  it.each([
    ['json', true, false],
    ['json', false, false],
    ['pretty', true, true],
    ['pretty', false, true],
    ['auto', true, true],
    ['auto', false, false],
  ] as const)('with the format %s and a terminal %j are for people: %j', (format, isTerminal, pretty) => {
    const options = loggerOptions(Object.assign(new LoggingConfig(), { format }), 'api', isTerminal);
    expect('transport' in options).toBe(pretty);
  });

  it.each([
    ['the credentials of a request', { req: { headers: { authorization: `Bearer ${CANARY}` } } }],
    ['a cookie', { req: { headers: { cookie: CANARY } } }],
    ['an API key', { req: { headers: { 'x-api-key': CANARY } } }],
    ['an idempotency key', { req: { headers: { 'idempotency-key': CANARY } } }],
    ['a password', { password: CANARY }],
    ['a password in an object', { body: { password: CANARY } }],
    ['a key in an object', { credentials: { apiKey: CANARY } }],
    ['tokens', { answer: { accessToken: CANARY, refreshToken: CANARY } }],
    ['an authorization', { headers: { authorization: CANARY } }],
    ['the values of a failed statement', { err: Object.assign(new Error('failed'), { parameters: [CANARY] }) }],
    [
      'the row that a statement failed on',
      { err: Object.assign(new Error('failed'), { detail: `Failing row: ${CANARY}` }) },
    ],
    [
      'the row that the driver reports',
      {
        err: Object.assign(new Error('failed'), {
          driverError: Object.assign(new Error('failed'), { detail: CANARY }),
        }),
      },
    ],
  ])('do not let out %s', (_what, members) => {
    const line = lineOf((logger) => {
      logger.error(members, 'out of tea');
    });
    expect(line).toContain('out of tea');
    expect(line).toContain('***');
    expect(line).not.toContain(CANARY);
  });
});
