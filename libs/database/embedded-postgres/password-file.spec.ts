import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensurePassword, passwordFileOf, readPassword } from './password-file';

describe('the password file', () => {
  let directory: string;
  let dataDirectory: string;

  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'password-file-'));
    dataDirectory = join(directory, 'data');
  });

  afterEach(() => {
    rmSync(directory, { recursive: true });
  });

  it('is made once, for its owner alone', async () => {
    await ensurePassword(dataDirectory);
    const password = await readPassword(dataDirectory);
    await ensurePassword(dataDirectory);

    expect(password).toMatch(/^[0-9a-f]{48}$/);
    expect(await readPassword(dataDirectory)).toBe(password);
    expect(statSync(passwordFileOf(dataDirectory)).mode & 0o777).toBe(0o600);
    expect(readdirSync(directory)).toEqual(['data.password']);
  });

  it('is the same for all who make it at the same moment', async () => {
    const passwords = await Promise.all(
      Array.from({ length: 8 }, async () => {
        await ensurePassword(dataDirectory);
        return await readPassword(dataDirectory);
      }),
    );
    expect(new Set(passwords).size).toBe(1);
  });

  it('is missed by name', async () => {
    await expect(readPassword(dataDirectory)).rejects.toMatchObject({
      code: 'embedded_postgres.password_missing',
      message: expect.stringContaining(passwordFileOf(dataDirectory)) as string,
    });
  });
});
