import { Argon2PasswordHasher } from './argon2-password-hasher';

const PASSWORD = 'a cup of green tea';

describe('Argon2PasswordHasher', () => {
  const hasher = new Argon2PasswordHasher();

  it('hashes with argon2id, 19 MiB, two passes and one lane, and with a salt each time', async () => {
    const hashes = await Promise.all([hasher.hash(PASSWORD), hasher.hash(PASSWORD)]);
    for (const hash of hashes) expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,p=1,t=2\$/);
    expect(hashes[0]).not.toBe(hashes[1]);
  });

  it('recognises the password of a hash and no other', async () => {
    const hash = await hasher.hash(PASSWORD);
    expect(await hasher.verify(PASSWORD, hash)).toBe(true);
    expect(await hasher.verify(`${PASSWORD}!`, hash)).toBe(false);
    expect(await hasher.verify(hash, hash)).toBe(false);
  });

  it.each([PASSWORD, '', 'an account that does not exist'])(
    'never recognises %j where there is no hash',
    async (password) => {
      expect(await hasher.verify(password, null)).toBe(false);
    },
  );
});
