import { assertAcceptablePassword } from './password-policy';

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz';

describe('assertAcceptablePassword', () => {
  it.each([
    ['fifteen characters', ALPHABET.slice(0, 15)],
    ['a sentence', 'a cup of green tea, please'],
    ['Thai', 'ชาเขียวร้อนหนึ่งแก้ว'],
    ['256 characters', ALPHABET.repeat(10).slice(0, 256)],
    ['six different characters', 'abcdefffffffffff'],
  ])('accepts %s', (_what, password) => {
    expect(() => {
      assertAcceptablePassword(password);
    }).not.toThrow();
  });

  it.each([
    ['an empty one', '', 'must have at least 15 characters'],
    ['fourteen characters', ALPHABET.slice(0, 14), 'must have at least 15 characters'],
    ['eight characters of two UTF-16 units each', '🍵🍃🫖🥛🍯🍋🧊🍪', 'must have at least 15 characters'],
    ['257 characters', ALPHABET.repeat(10).slice(0, 257), 'must have at most 256 characters'],
    ['five different characters', 'abcdeeeeeeeeeeee', 'must have at least 6 different characters'],
  ])('refuses %s', (_what, password, detail) => {
    expect(() => {
      assertAcceptablePassword(password);
    }).toThrow(
      expect.objectContaining({
        code: 'auth.password_invalid',
        kind: 'invalid',
        details: [{ pointer: '/password', detail }],
      }),
    );
  });
});
