import { createPublicKey, generateKeyPairSync } from 'node:crypto';

import { validateSync } from 'class-validator';

import { Secret } from './secret';
import {
  IsEncryptionKey,
  IsHostAndPort,
  IsOrigin,
  IsP256Key,
  IsP256PrivateKey,
  IsUrlWithScheme,
  MinSecretLength,
} from './validators';

const verdictOn = (rule: PropertyDecorator, value: unknown): string[] => {
  class Subject {
    value = value;
  }
  rule(Subject.prototype, 'value');
  return validateSync(new Subject()).flatMap(({ constraints = {} }) => Object.values(constraints));
};

const pemOf = (namedCurve: string): string =>
  generateKeyPairSync('ec', { namedCurve }).privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();

describe('IsOrigin', () => {
  it.each(['https://www.example.com', 'http://localhost:3000', 'https://[::1]:8443'])('accepts %s', (origin) => {
    expect(verdictOn(IsOrigin(), origin)).toEqual([]);
  });

  it.each([
    '*',
    'https://*',
    'https://*.example.com',
    'null',
    '',
    'www.example.com',
    'https://www.example.com/',
    'https://www.example.com/path',
    'https://user@www.example.com',
    'https://www.example.com:443',
    'file:///etc/passwd',
    42,
  ])('refuses %j', (origin) => {
    expect(verdictOn(IsOrigin(), origin)).toEqual([expect.stringContaining('must be an origin')]);
  });

  it('looks at each item of a list', () => {
    expect(verdictOn(IsOrigin({ each: true }), ['https://a.example', 'https://b.example'])).toEqual([]);
    expect(verdictOn(IsOrigin({ each: true }), ['https://a.example', '*'])).toEqual([
      expect.stringMatching(/^each value in value must be an origin/),
    ]);
  });
});

describe('IsHostAndPort', () => {
  it.each(['staging.example.com:443', '10.0.0.5:8080', '[::1]:80'])('accepts %s', (host) => {
    expect(verdictOn(IsHostAndPort(), host)).toEqual([]);
  });

  it.each([
    '',
    'staging',
    ':80',
    'staging:',
    'staging:http',
    'a:65536',
    '[::1',
    'user@a:80',
    'a:80/path',
    '::1:80',
    42,
  ])('refuses %j', (host) => {
    expect(verdictOn(IsHostAndPort(), host)).toEqual([expect.stringContaining('must be host:port')]);
  });
});

describe('IsUrlWithScheme', () => {
  const rule = IsUrlWithScheme(['redis', 'rediss']);

  it.each(['redis://localhost:6379', new Secret('rediss://user:pass@cache.example/0')])('accepts %s', (url) => {
    expect(verdictOn(rule, url)).toEqual([]);
  });

  it.each(['http://localhost', 'localhost:6379', 'redis', '', 6_379, new Secret('http://user:pass@cache.example')])(
    'refuses %s and names the schemes, not the value',
    (url) => {
      expect(verdictOn(rule, url)).toEqual(['value must be a URL starting with redis:// or rediss://']);
    },
  );
});

describe('MinSecretLength', () => {
  it.each([
    [new Secret('12345678'), []],
    [new Secret('1234567'), ['value must have at least 8 characters']],
    ['12345678', ['value must have at least 8 characters']],
  ])('judges case %#', (value, verdict) => {
    expect(verdictOn(MinSecretLength(8), value)).toEqual(verdict);
  });
});

describe('IsEncryptionKey', () => {
  const base64 = (bytes: number): string => Buffer.alloc(bytes, 0xa5).toString('base64');

  it.each([`key-1:${base64(32)}`, `${'k'.repeat(32)}:${base64(32)}`])('accepts %s', (text) => {
    expect(verdictOn(IsEncryptionKey(), new Secret(text))).toEqual([]);
  });

  it.each([
    ['no id', base64(32)],
    ['an empty id', `:${base64(32)}`],
    ['an id that is too long', `${'k'.repeat(33)}:${base64(32)}`],
    ['an id in capitals', `KEY:${base64(32)}`],
    ['31 bytes', `key:${base64(31)}`],
    ['33 bytes', `key:${base64(33)}`],
    ['no key', 'key:'],
    ['bits that stand for nothing', `key:${'A'.repeat(42)}B=`],
    ['something behind it', `key:${base64(32)}:more`],
    ['a line end behind it', `key:${base64(32)}\n`],
  ])('refuses %s, and does not show it', (_what, text) => {
    const verdict = verdictOn(IsEncryptionKey({ each: true }), [new Secret(text)]);
    expect(verdict).toEqual([expect.stringMatching(/^each value in value must have the form id:key/)]);
    expect(verdict[0]).not.toContain(base64(24));
  });

  it('refuses what is no secret', () => {
    expect(verdictOn(IsEncryptionKey(), `key:${base64(32)}`)).toHaveLength(1);
  });
});

describe('IsP256Key', () => {
  const verdictOnKey = (pem: string): string[] => verdictOn(IsP256Key(), new Secret(pem));

  it('accepts a private key and a public one', () => {
    const pem = pemOf('P-256');
    expect(verdictOnKey(pem)).toEqual([]);
    expect(verdictOnKey(createPublicKey(pem).export({ type: 'spki', format: 'pem' }).toString())).toEqual([]);
  });

  it.each(['key', pemOf('P-384')])('refuses any other text', (text) => {
    expect(verdictOnKey(text)).toEqual(['value must be a PEM key on curve P-256']);
  });
});

describe('IsP256PrivateKey', () => {
  const rule = IsP256PrivateKey();

  it('accepts a PEM private key on P-256', () => {
    expect(verdictOn(rule, new Secret(pemOf('P-256')))).toEqual([]);
  });

  it.each([
    ['another curve', () => new Secret(pemOf('P-384'))],
    ['the curve of Bitcoin', () => new Secret(pemOf('secp256k1'))],
    [
      'an RSA key',
      () =>
        new Secret(
          generateKeyPairSync('rsa', { modulusLength: 2_048 })
            .privateKey.export({ type: 'pkcs8', format: 'pem' })
            .toString(),
        ),
    ],
    [
      'a public key',
      () =>
        new Secret(
          generateKeyPairSync('ec', { namedCurve: 'P-256' })
            .publicKey.export({ type: 'spki', format: 'pem' })
            .toString(),
        ),
    ],
    ['anything else', () => new Secret('-----BEGIN PRIVATE KEY-----')],
    ['a key that is no secret', () => pemOf('P-256')],
  ])('refuses %s and says how to make one', (_what, value) => {
    expect(verdictOn(rule, value())).toEqual([expect.stringContaining('openssl genpkey')]);
  });
});
