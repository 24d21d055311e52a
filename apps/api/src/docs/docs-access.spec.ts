import { HttpConfig, RuntimeConfig } from '@seoforge/config';

import { docsAccessOf } from './docs-access';

describe('docsAccessOf', () => {
  it.each([
    ['development', undefined, false, 'everybody'],
    ['development', true, false, 'everybody'],
    ['development', undefined, true, 'owners'],
    ['development', false, true, 'none'],
    ['test', undefined, false, 'everybody'],
    ['production', undefined, false, 'none'],
    ['production', undefined, true, 'none'],
    ['production', false, true, 'none'],
    ['production', true, false, 'owners'],
    ['production', true, true, 'owners'],
  ] as const)('in %s, enabled %s, login %s: %s', (mode, docsEnabled, docsLogin, access) => {
    const runtime = Object.assign(new RuntimeConfig(), { mode });
    const http = Object.assign(new HttpConfig(), { docsEnabled, docsLogin });
    expect(docsAccessOf({ http, runtime })).toBe(access);
  });
});
