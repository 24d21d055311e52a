import { systemCodeOf, writeErrorAt } from './file-system-error';

function systemError(code: string): Error {
  return Object.assign(new Error(`${code}: refused`), { code });
}

describe('systemCodeOf', () => {
  it('reads the code of a system error', () => {
    expect(systemCodeOf(systemError('ENOENT'))).toBe('ENOENT');
  });

  it.each([new Error('no code'), 'text', null, undefined, { code: 5 }])('finds none in %p', (thrown) => {
    expect(systemCodeOf(thrown)).toBeUndefined();
  });
});

describe('writeErrorAt', () => {
  it.each([
    ['EACCES', 'embedded_postgres.directory_not_writable'],
    ['EROFS', 'embedded_postgres.directory_not_writable'],
    ['ENOTDIR', 'embedded_postgres.directory_not_writable'],
    ['ENOSPC', 'embedded_postgres.disk_full'],
  ])('explains %s', (systemCode, code) => {
    expect(writeErrorAt('/data', systemError(systemCode))).toMatchObject({
      code,
      message: expect.stringContaining('/data') as string,
    });
  });

  it('leaves what it does not know as it is', () => {
    const unknown = systemError('EIO');
    expect(writeErrorAt('/data', unknown)).toBe(unknown);
  });
});
