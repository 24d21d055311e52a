import { runInNewContext } from 'node:vm';

import { keepToken } from './keep-token';

const LOGIN = 'https://api.example.com/api/v1/auth/login';

describe('keepToken', () => {
  let authorised: jest.Mock;

  beforeEach(() => {
    authorised = jest.fn();
    const ui = {
      specSelectors: { securityDefinitions: () => new Map([['bearer', 'its schema']]) },
      authActions: { authorizeWithPersistOption: authorised },
    };
    Object.assign(globalThis, { ui });
  });
  afterEach(() => {
    Reflect.deleteProperty(globalThis, 'ui');
  });

  it.each([LOGIN, LOGIN.replace('login', 'refresh')])('has Swagger UI use the token that %s gave', (url) => {
    const response = { ok: true, url, obj: { accessToken: 'token' } };
    expect(keepToken(response)).toBe(response);
    expect(authorised.mock.calls).toEqual([[{ bearer: { name: 'bearer', schema: 'its schema', value: 'token' } }]]);
  });

  it.each([
    ['a login that failed', { ok: false, url: LOGIN, obj: {} }],
    ['an answer without a token', { ok: true, url: LOGIN, obj: {} }],
    ['an answer that is no JSON', { ok: true, url: LOGIN }],
    ['another operation', { ok: true, url: `${LOGIN}s`, obj: { accessToken: 'token' } }],
  ])('leaves %s alone', (_, response) => {
    expect(keepToken(response)).toBe(response);
    expect(authorised).not.toHaveBeenCalled();
  });

  it('needs nothing but what a browser has', () => {
    const response = { ok: true, url: LOGIN, obj: { accessToken: 'token' } };
    const { ui } = globalThis as unknown as { ui: object };
    runInNewContext(`(${keepToken.toString()})(response)`, { ui, response });
    expect(authorised).toHaveBeenCalledTimes(1);
  });
});
