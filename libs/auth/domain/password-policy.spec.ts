import { assertAcceptableLength, assertAcceptableStrength } from './password-policy';

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz';

const refusalOf = (detail: string): Error =>
  expect.objectContaining({
    code: 'auth.password_invalid',
    kind: 'invalid',
    details: [{ pointer: '/newPassword', detail }],
  }) as Error;

describe('assertAcceptableLength', () => {
  it.each([
    ['fifteen characters', ALPHABET.slice(0, 15)],
    ['Thai', 'ชาเขียวร้อนหนึ่งแก้ว'],
    ['256 characters', ALPHABET.repeat(10).slice(0, 256)],
  ])('accepts %s', (_what, password) => {
    expect(() => {
      assertAcceptableLength(password, '/newPassword');
    }).not.toThrow();
  });

  it.each([
    ['an empty one', '', 'must have at least 15 characters'],
    ['fourteen characters', ALPHABET.slice(0, 14), 'must have at least 15 characters'],
    ['eight characters of two UTF-16 units each', '🍵🍃🫖🥛🍯🍋🧊🍪', 'must have at least 15 characters'],
    ['257 characters', ALPHABET.repeat(10).slice(0, 257), 'must have at most 256 characters'],
  ])('refuses %s', (_what, password, detail) => {
    expect(() => {
      assertAcceptableLength(password, '/newPassword');
    }).toThrow(refusalOf(detail));
  });
});

describe('assertAcceptableStrength', () => {
  it.each([3, 4])('accepts %i', (strength) => {
    expect(() => {
      assertAcceptableStrength(strength, '/newPassword');
    }).not.toThrow();
  });

  it.each([0, 1, 2])('refuses %i', (strength) => {
    expect(() => {
      assertAcceptableStrength(strength, '/newPassword');
    }).toThrow(refusalOf('must be harder to guess'));
  });
});
