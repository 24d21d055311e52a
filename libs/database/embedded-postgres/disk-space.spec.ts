import { checkFreeSpace } from './disk-space';

const MEBIBYTE = 1024 * 1024;

describe('checkFreeSpace', () => {
  it('accepts 256 MB', () => {
    expect(() => {
      checkFreeSpace('/data', 256 * MEBIBYTE);
    }).not.toThrow();
  });

  it('refuses one byte less, naming the path and what is free', () => {
    expect(() => {
      checkFreeSpace('/data', 256 * MEBIBYTE - 1);
    }).toThrow(
      expect.objectContaining({
        code: 'embedded_postgres.disk_full',
        message: expect.stringMatching(/\/data has 255 MB/) as string,
      }) as Error,
    );
  });
});
