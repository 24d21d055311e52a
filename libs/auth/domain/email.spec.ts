import { assertEmail, normaliseEmail } from './email';

describe('normaliseEmail', () => {
  it('sees no difference in case and in spaces around', () => {
    expect(normaliseEmail(' Owner@Example.COM\n')).toBe('owner@example.com');
  });
});

describe('assertEmail', () => {
  const assert = (email: string) => (): void => {
    assertEmail(email);
  };

  it.each(['owner@localhost', 'first.last+tag@mail.example.com', `${'a'.repeat(242)}@example.com`])(
    'accepts %j',
    (email) => {
      expect(assert(email)).not.toThrow();
    },
  );

  it.each([
    '',
    'owner',
    '@example.com',
    'owner@',
    'owner@one@two',
    'an owner@example.com',
    'owner@example.com\n',
    'öwner@example.com',
    `${'a'.repeat(243)}@example.com`,
  ])('refuses %j', (email) => {
    expect(assert(email)).toThrow(expect.objectContaining({ code: 'auth.email_invalid', kind: 'invalid' }));
  });
});
