import { credentialsOf } from './credentials';

const KEY = `sf_live_${'a'.repeat(43)}`;
const OTHER_KEY = `sf_test_${'b'.repeat(43)}`;
const TOKEN = 'eyJhbGciOiJFUzI1NiJ9.e30.c2lnbmF0dXJl';

describe('credentialsOf', () => {
  it.each([
    ['nothing', {}, { kind: 'none' }],
    ['an empty key', { 'x-api-key': '' }, { kind: 'none' }],
    ['a blank key', { 'x-api-key': '  ' }, { kind: 'none' }],
    ['an empty Bearer', { authorization: 'Bearer ' }, { kind: 'none' }],
    ['Bearer alone', { authorization: 'Bearer' }, { kind: 'none' }],
    ['another scheme', { authorization: `Basic ${KEY}` }, { kind: 'none' }],
    ['a key with something behind it', { authorization: `Bearer ${KEY} ${OTHER_KEY}` }, { kind: 'none' }],
    ['a key without a scheme', { authorization: KEY }, { kind: 'none' }],
    ['a key in its own header', { 'x-api-key': KEY }, { kind: 'apiKey', key: KEY }],
    ['a key with spaces around it', { 'x-api-key': ` ${KEY} ` }, { kind: 'apiKey', key: KEY }],
    ['anything in the header for keys', { 'x-api-key': 'wrong' }, { kind: 'apiKey', key: 'wrong' }],
    ['a key as Bearer', { authorization: `Bearer ${KEY}` }, { kind: 'apiKey', key: KEY }],
    ['a scheme in lower case', { authorization: `bearer  ${KEY}` }, { kind: 'apiKey', key: KEY }],
    ['a token', { authorization: `Bearer ${TOKEN}` }, { kind: 'accessToken' }],
    ['a Bearer that is neither', { authorization: 'Bearer sf_live_short' }, { kind: 'accessToken' }],
    ['two keys', { 'x-api-key': KEY, authorization: `Bearer ${OTHER_KEY}` }, { kind: 'apiKey', key: KEY }],
    ['a key and a token', { 'x-api-key': KEY, authorization: `Bearer ${TOKEN}` }, { kind: 'apiKey', key: KEY }],
    ['a blank key and a token', { 'x-api-key': ' ', authorization: `Bearer ${TOKEN}` }, { kind: 'accessToken' }],
  ])('finds in %s what it is', (_what, headers, credentials) => {
    expect(credentialsOf({ headers })).toEqual(credentials);
  });
});
