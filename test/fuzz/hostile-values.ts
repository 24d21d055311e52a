import fc from 'fast-check';

import { RawJson } from './raw-json';

/** What an answer would carry as a header of its own if a line break got through. */
export const INJECTED_HEADER = 'x-injected';

const INJECTIONS = [
  "' OR '1'='1' --",
  "'; DROP TABLE users; --",
  '1; SELECT pg_sleep(20)',
  '{{7*7}}${7*7}<%= 7*7 %>#{7*7}',
  '<script>alert(1)</script><img src=x onerror=alert(1)>',
  `a\r\n${INJECTED_HEADER}: yes\r\n\r\n<p>`,
  `%0d%0a${INJECTED_HEADER}:%20yes`,
  '../../../../etc/passwd',
  '..%2f..%2f..%2fetc%2fpasswd',
  'file:///etc/passwd',
  'http://169.254.169.254/latest/meta-data/',
  '{"role":"owner"}',
  '[{"$ne":null}]',
  '%s%n%x%d',
  '${jndi:ldap://127.0.0.1/a}',
  '__proto__',
  'constructor',
  'toString',
  '*)(uid=*))(|(uid=*',
  '$(touch /tmp/x)`id`',
];

const ODD_TEXTS = [
  '',
  ' \t\n',
  '\u0000',
  'a\u0000b',
  '\ud83c',
  'a\udf75b',
  '\u202eright to left',
  'שלום עולם',
  '\u200b\u200d\u2060\ufeff',
  `e${'\u0301'.repeat(3_000)}`,
  '🍵'.repeat(500),
  '𝒳'.repeat(100),
  '👩‍👩‍👧‍👦'.repeat(100),
  'ﷺ'.repeat(200),
  'İıſK',
  '\u2028\u2029\u0085',
  '\ufffe\uffff',
  '\\"\'`',
  '-1',
  '1e999',
  'NaN',
  'null',
  'true',
  '9'.repeat(400),
  'x'.repeat(20_000),
];

export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...INJECTIONS),
  fc.constantFrom(...ODD_TEXTS),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
);

export const hostileName: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom('__proto__', 'constructor', 'prototype', 'hasOwnProperty', '$where', 'siteId', 'role', 'id', ''),
  hostileText,
);

const numbers = [0, -0, -1, 1.5, -1e-7, 2 ** 31, -(2 ** 31) - 1, 2 ** 53 + 2, -(2 ** 63), 1e308, 5e-324];
/** Numbers that cannot be written down as a number here. */
const rawNumbers = ['1e999', '-1e999', '0.1e-400', '123456789012345678901234567890', '-0.0'];

const nested = fc
  .constantFrom(10, 100, 5_000)
  .chain((depth) =>
    fc.constantFrom(
      new RawJson('['.repeat(depth) + ']'.repeat(depth)),
      new RawJson('{"a":'.repeat(depth) + '1' + '}'.repeat(depth)),
    ),
  );

const prototypes = [
  '{"__proto__":{"isAdmin":true}}',
  '{"constructor":{"prototype":{"isAdmin":true}}}',
  '{"toString":1,"valueOf":2}',
  '{"length":-1}',
];

export const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: hostileText },
  { weight: 2, arbitrary: fc.constantFrom<unknown>(null, true, false, ...numbers) },
  { weight: 1, arbitrary: fc.constantFrom(...rawNumbers, ...prototypes).map((text) => new RawJson(text)) },
  { weight: 1, arbitrary: nested },
  { weight: 1, arbitrary: fc.constantFrom<unknown>([], {}, [[]], [null], [{}], { a: { b: [] } }) },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
);
