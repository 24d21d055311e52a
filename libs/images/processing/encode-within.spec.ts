import { encodeWithin } from './encode-within';

describe('encodeWithin', () => {
  it('refuses pixels that cannot be encoded as it refuses a damaged file', async () => {
    const pixels = { data: Buffer.alloc(5), width: 300, height: 300, channels: 3 } as const;

    await expect(encodeWithin(pixels, 1_000)).rejects.toMatchObject({ code: 'images.picture_unusable' });
  });
});
