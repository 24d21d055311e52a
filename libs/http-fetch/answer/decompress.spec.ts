import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';

import { decompress } from './decompress';

const TEXT = Buffer.from('one line and another one\n'.repeat(1_000));

describe('decompress', () => {
  it.each([
    ['gzip', gzipSync(TEXT)],
    ['deflate', deflateSync(TEXT)],
    ['deflate', deflateRawSync(TEXT)],
    ['br', brotliCompressSync(TEXT)],
  ] as const)('takes %s off', async (compression, bytes) => {
    const { bytes: read, truncated } = await decompress({ bytes, truncated: false }, compression, TEXT.byteLength);
    expect(Buffer.from(read).equals(TEXT)).toBe(true);
    expect(truncated).toBe(false);
    await expect(decompress({ bytes, truncated: false }, compression, 10)).resolves.toEqual({
      bytes: TEXT.subarray(0, 10),
      truncated: true,
    });
  });

  it('reads what there is of data that are known to be cut off', async () => {
    const bytes = gzipSync(TEXT, { level: 0 }).subarray(0, 10_000);
    const { bytes: read, truncated } = await decompress({ bytes, truncated: true }, 'gzip', 1_000_000);
    expect(TEXT.subarray(0, read.byteLength).equals(read)).toBe(true);
    expect(read.byteLength).toBeGreaterThan(5_000);
    expect(truncated).toBe(true);
  });

  it('refuses data that end early', async () => {
    const bytes = gzipSync(TEXT).subarray(0, 50);
    await expect(decompress({ bytes, truncated: false }, 'gzip', 1_000_000)).rejects.toThrow('unexpected end');
  });

  it('makes nothing of nothing', async () => {
    const nothing = { bytes: new Uint8Array(), truncated: false };
    await expect(decompress(nothing, 'gzip', 10)).resolves.toEqual(nothing);
  });
});
