/* eslint-disable jest/no-export -- a contract is a suite that other files run */
import { newId } from '@seoforge/kernel';
import { mediaNameOf, type MediaStore } from '@seoforge/media';

/** What the contract needs of an implementation besides the port. */
export interface MediaStoreHarness {
  /** Called before each test. */
  readonly start: () => Promise<MediaStore>;
  readonly stop: () => Promise<void>;
  /** Below which browsers load pictures. */
  readonly baseUrl: string;
}

const BYTES = Buffer.from('as good as a picture');

/** What every implementation of MediaStore keeps to. */
export function describeMediaStoreContract(name: string, harness: MediaStoreHarness): void {
  describe(`${name} as a MediaStore`, () => {
    let store: MediaStore;
    let siteId: string;

    beforeEach(async () => {
      store = await harness.start();
      siteId = newId();
    });
    afterEach(() => harness.stop());

    it.each(['png', 'jpeg', 'webp'] as const)('gives back %s as it was given, at an absolute address', async (kind) => {
      const name = mediaNameOf(siteId, BYTES, `image/${kind}`);
      const { url } = await store.save(siteId, BYTES, `image/${kind}`);

      expect(url).toBe(`${harness.baseUrl}/${name}`);
      expect(store.urlOf(name)).toBe(url);
      const file = await store.read(name);
      expect(file?.mediaType).toBe(`image/${kind}`);
      expect(Buffer.from(file!.bytes)).toEqual(BYTES);
    });

    it('gives the same picture of a site the same address, and other ones others', async () => {
      const addresses = await Promise.all([
        store.save(siteId, BYTES, 'image/png'),
        store.save(siteId, BYTES, 'image/png'),
        store.save(newId(), BYTES, 'image/png'),
        store.save(siteId, Buffer.from('another picture'), 'image/png'),
      ]);

      expect(addresses[0]).toEqual(addresses[1]);
      expect(new Set(addresses.map(({ url }) => url)).size).toBe(3);
    });

    it('deletes that picture alone, however often it is told to', async () => {
      const [gone, kept] = [BYTES, Buffer.from('another picture')].map((bytes) =>
        mediaNameOf(siteId, bytes, 'image/webp'),
      );
      await store.save(siteId, BYTES, 'image/webp');
      await store.save(siteId, Buffer.from('another picture'), 'image/webp');
      await store.delete(gone!);
      await store.delete(gone!);

      expect(await store.read(gone!)).toBeNull();
      expect(await store.read(kept!)).not.toBeNull();
      await store.save(siteId, BYTES, 'image/webp');
      expect(await store.read(gone!)).not.toBeNull();
    });

    it.each([
      `${newId()}-${'0'.repeat(32)}.png`,
      '../secret.png',
      'secret.png',
      `${newId()}/${'0'.repeat(32)}.svg`,
      '',
    ])('has no picture named %j, and none to delete', async (wrong) => {
      expect(await store.read(wrong)).toBeNull();
      await expect(store.delete(wrong)).resolves.toBeUndefined();
    });
  });
}
