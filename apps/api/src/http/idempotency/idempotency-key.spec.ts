import { idempotencyKeyOf } from './idempotency-key';

describe('idempotencyKeyOf', () => {
  it.each([
    ['"8e03978e-40d5-43dd-bc93-6894a57f9324"', '8e03978e-40d5-43dd-bc93-6894a57f9324'],
    ['8e03978e-40d5-43dd-bc93-6894a57f9324', '8e03978e-40d5-43dd-bc93-6894a57f9324'],
    ['  "order:17"  ', 'order:17'],
    ['a', 'a'],
    [String.raw`"a\"b\\c"`, String.raw`a"b\c`],
    ['a"b', 'a"b'],
    ['k'.repeat(255), 'k'.repeat(255)],
    [`"${'k'.repeat(255)}"`, 'k'.repeat(255)],
  ])('reads %s', (header, key) => {
    expect(idempotencyKeyOf(header)).toBe(key);
  });

  it.each([
    '',
    ' ',
    '""',
    '"',
    '"open',
    '"a" "b"',
    '"a"; b=1',
    String.raw`"a\b"`,
    String.raw`"a\"`,
    'two words',
    '"two words"',
    'one, two',
    'schlüssel',
    'a\u007f',
    'k'.repeat(256),
    `"${'k'.repeat(256)}"`,
  ])('refuses %j', (header) => {
    expect(() => idempotencyKeyOf(header)).toThrow(
      expect.objectContaining({
        code: 'request.invalid',
        details: [expect.objectContaining({ pointer: 'Idempotency-Key' })],
      }),
    );
  });
});
