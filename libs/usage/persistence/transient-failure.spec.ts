import { databaseUnavailable } from '@seoforge/database';
import { AppError } from '@seoforge/kernel';

import { siteNotFound } from '../usage.errors';
import { isTransient } from './transient-failure';

const withCode = (code: string): Error => Object.assign(new Error('failed'), { code });

describe('isTransient', () => {
  it.each([
    ['a server that is away', withCode('ECONNREFUSED')],
    ['a cancelled statement', withCode('57014')],
    ['a deadlock', withCode('40P01')],
    ['a replica', withCode('25006')],
    ['what has been found so before', databaseUnavailable()],
  ])('is so with %s', (_what, error) => {
    expect(isTransient(error)).toBe(true);
  });

  it.each([
    ['a number that is too large', withCode('22003')],
    ['a row that breaks a rule', withCode('23514')],
    ['an error of this program', siteNotFound()],
    ['an error without a code', new TypeError('failed')],
    ['an error that must not be repeated', new AppError({ code: 'a.b', kind: 'internal', message: 'No.' })],
    ['nothing', undefined],
  ])('is not so with %s', (_what, error) => {
    expect(isTransient(error)).toBe(false);
  });
});
