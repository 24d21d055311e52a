import type { FastifyRequest } from 'fastify';

import { placeOf } from './place-of';

const request = (url: string | undefined, params: object, callers: object = {}): FastifyRequest =>
  ({ routeOptions: { url }, params, ...callers }) as unknown as FastifyRequest;

const KEY = { user: { kind: 'site', siteId: 'site-of-key', keyId: 'key-1' } };
const ACTING = { site: { siteId: 'acting-site', mode: 'live' } };

describe('placeOf', () => {
  it.each<[string, FastifyRequest, string | null, string | null]>([
    ['no path', request(undefined, {}), null, null],
    ['a path without names', request('/api/v1/users', {}), null, null],
    ['a site', request('/api/v1/sites/:id', { id: 'site-1' }), 'site-1', null],
    [
      'what is of a site',
      request('/sites/:id/keys/:keyId/rotate', { id: 'site-1', keyId: 'key-2' }),
      'site-1',
      'key-2',
    ],
    ['what is of that', request('/users/:id/sessions/:sessionId', { id: 'a', sessionId: 'b' }), null, 'b'],
    [
      'an article of the acting site',
      request('/articles/:id', { id: 'article-1' }, ACTING),
      'acting-site',
      'article-1',
    ],
    ['an article of a key’s site', request('/articles/:id', { id: 'article-1' }, KEY), 'site-of-key', 'article-1'],
    ['a site that is not the caller’s', request('/sites/:id', { id: 'site-1' }, { ...KEY, ...ACTING }), 'site-1', null],
  ])('reads %s', (_what, from, siteId, target) => {
    expect(placeOf(from)).toEqual({ siteId, target });
  });
});
