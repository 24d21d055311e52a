import { ZxcvbnPasswordStrength } from './zxcvbn-password-strength';

const OWNER = ['owner@example.com', 'owner', 'example'];

describe('ZxcvbnPasswordStrength', () => {
  const strength = new ZxcvbnPasswordStrength();

  it.each([
    'a cup of green tea, please',
    'aicgEWhAhExERepFypXMs0br',
    'ชาเขียวร้อนหนึ่งแก้ว',
    `${'a cup of green tea '.repeat(13)}!`,
  ])('finds %j hard to guess', async (password) => {
    expect(await strength.of(password, OWNER)).toBeGreaterThanOrEqual(3);
  });

  it.each([
    'passwordpassword1',
    'qwertyuiop123456',
    'aaaaaaaaaaaaaaaaaaaa',
    'abcdefghijklmnopqrst',
    'owner@example.com',
  ])('finds %j easy to guess', async (password) => {
    expect(await strength.of(password, OWNER)).toBeLessThan(3);
  });

  it('judges by the beginning of what is very long', async () => {
    expect(await strength.of(`${'a'.repeat(64)} a cup of green tea, please`, OWNER)).toBeLessThan(3);
  });
});
