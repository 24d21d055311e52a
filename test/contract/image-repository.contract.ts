/* eslint-disable jest/no-export -- a contract is a suite that other files run */
import { newId } from '@seoforge/kernel';
import type { HeldImage, Image, ImageRepository, ImageReservation } from '@seoforge/images';
import { sampleImage } from '@seoforge/images/testing';

/** What the contract needs of an implementation besides the port. */
export interface ImageRepositoryHarness {
  /** Called once, before everything else. */
  readonly start: () => Promise<ImageRepository>;
  readonly stop: () => Promise<void>;
  /** Does the work in one transaction. */
  readonly inTransaction: <T>(work: () => Promise<T>) => Promise<T>;
  /** Makes a tenant. */
  readonly newSiteId: () => Promise<string>;
  /** Deletes a tenant. */
  readonly removeSite: (siteId: string) => Promise<void>;
}

const NOON = new Date('2026-03-01T12:00:00.000Z');
const LATER = new Date('2026-03-01T13:00:00.000Z');
const QUOTA_BYTES = 1_000;

/** What every implementation of ImageRepository keeps to. */
export function describeImageRepositoryContract(name: string, harness: ImageRepositoryHarness): void {
  describe(`${name} as an ImageRepository`, () => {
    let images: ImageRepository;
    let siteId: string;

    beforeAll(async () => {
      images = await harness.start();
    });
    beforeEach(async () => {
      siteId = await harness.newSiteId();
    });
    afterAll(() => harness.stop());

    const reservationOf = (bytes: number, changes: Partial<ImageReservation> = {}): ImageReservation => ({
      ...{ id: newId(), siteId, operationId: newId(), position: 0, bytes, createdAt: NOON, expiresAt: LATER },
      ...changes,
    });
    const pairOf = (...sizes: readonly number[]): ImageReservation[] => {
      const operationId = newId();
      return sizes.map((bytes, position) => reservationOf(bytes, { operationId, position }));
    };
    const complete = (image: Image): Promise<boolean> => harness.inTransaction(() => images.complete(image));
    const heldBy = async (ofSite: string, at: Date): Promise<readonly HeldImage[]> => {
      const { items } = await images.list(ofSite, 100, null);
      const ids = new Set(items.map(({ id }) => id));
      return (await images.expired(at, 1_000, null)).filter(({ id }) => ids.has(id));
    };

    async function stored(changes: Partial<Image> = {}): Promise<Image> {
      const image = sampleImage(siteId, changes);
      const { id, operationId, position } = image;
      await images.reserve([reservationOf(image.bytes, { id, operationId, position })], Infinity);
      await images.name(id, image.name);
      expect(await complete(image)).toBe(true);
      return image;
    }

    it('gives back a picture as it was completed, to its site alone', async () => {
      const image = await stored({ model: null, costMicroUsd: 40_000, expiresAt: LATER });
      const other = await stored({ model: 'painter-9', costMicroUsd: null, expiresAt: null });
      const stranger = await harness.newSiteId();

      expect(await images.find(siteId, image.id)).toEqual(image);
      expect(await images.find(siteId, other.id)).toEqual(other);
      expect(await images.find(stranger, image.id)).toBeNull();
      expect(await images.list(stranger, 10, null)).toEqual({ items: [], nextCursor: null });
      expect(await images.ofOperation(stranger, image.operationId)).toEqual([]);
    });

    it('lists pictures newest first, page by page, and no reservations', async () => {
      const ids = [(await stored()).id, (await stored()).id, (await stored()).id].reverse();
      await images.reserve([reservationOf(1)], Infinity);
      const first = await images.list(siteId, 2, null);
      const second = await images.list(siteId, 2, first.nextCursor);

      expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(ids);
      expect(second.nextCursor).toBeNull();
    });

    it('finds what was stored for an operation, in its order', async () => {
      const operationId = newId();
      const second = await stored({ operationId, position: 1 });
      const first = await stored({ operationId, position: 0 });
      await stored();
      await images.reserve([reservationOf(1, { operationId, position: 2 })], Infinity);

      expect(await images.ofOperation(siteId, operationId)).toEqual([first, second]);
    });

    it('sets aside no more than a quota allows, all or nothing, for each site', async () => {
      expect(await images.reserve(pairOf(400, 400), QUOTA_BYTES)).toBe(true);
      expect(await images.reserve(pairOf(100, 101), QUOTA_BYTES)).toBe(false);
      expect(await images.reserve([reservationOf(200)], QUOTA_BYTES)).toBe(true);
      expect(await images.reserve([reservationOf(1)], QUOTA_BYTES)).toBe(false);
      const elsewhere = { siteId: await harness.newSiteId() };
      expect(await images.reserve([reservationOf(QUOTA_BYTES, elsewhere)], QUOTA_BYTES)).toBe(true);
    });

    it('sets aside no more than a quota allows for requests at the same time', async () => {
      const answers = await Promise.all(
        Array.from({ length: 12 }, () => images.reserve(pairOf(150, 150), QUOTA_BYTES)),
      );

      expect(answers.filter((hasSpace) => hasSpace)).toHaveLength(3);
    });

    it('sets space aside once for the same picture, however often it is tried', async () => {
      const operationId = newId();
      const first = reservationOf(900, { operationId });
      expect(await images.reserve([first], QUOTA_BYTES)).toBe(true);
      const second = reservationOf(900, { operationId });
      expect(await images.reserve([second], QUOTA_BYTES)).toBe(true);
      expect(await images.reserve([reservationOf(900, { operationId, position: 1 })], QUOTA_BYTES)).toBe(false);

      expect(await images.name(first.id, 'late.webp')).toBe(false);
      expect(await images.name(second.id, 'a.webp')).toBe(true);
      expect(await images.reserve([reservationOf(101, { operationId })], QUOTA_BYTES)).toBe(false);
    });

    it('counts what a picture takes in the end, and nothing of what was removed', async () => {
      const reservation = reservationOf(900);
      await images.reserve([reservation], QUOTA_BYTES);
      const { id, expiresAt } = reservation;
      const image = sampleImage(siteId, { id, bytes: 300 });
      await images.name(id, image.name);
      await complete(image);

      expect(await images.reserve([reservationOf(701)], QUOTA_BYTES)).toBe(false);
      expect(await images.remove({ id, name: null, expiresAt })).toBe(false);
      expect(await images.remove(image)).toBe(true);
      expect(await images.reserve([reservationOf(QUOTA_BYTES)], QUOTA_BYTES)).toBe(true);
    });

    it('makes a picture of its reservation once, and only where it is still there', async () => {
      const image = await stored();

      expect(await complete(image)).toBe(false);
      expect(await images.name(image.id, 'another name')).toBe(false);
      expect(await images.name(newId(), image.name)).toBe(false);
      expect(await complete(sampleImage(siteId))).toBe(false);
    });

    it('removes only what is as it was seen', async () => {
      const reservation = reservationOf(100);
      const { id, expiresAt } = reservation;
      await images.reserve([reservation], Infinity);
      await images.name(id, 'a name');

      expect(await images.remove({ id, name: null, expiresAt })).toBe(false);
      expect(await images.remove({ id, name: 'a name', expiresAt: null })).toBe(false);
      expect(await images.remove({ id, name: 'a name', expiresAt })).toBe(true);
      expect(await images.remove({ id, name: 'a name', expiresAt })).toBe(false);
    });

    it('knows the names of pictures, and of such as are being stored', async () => {
      const image = await stored();
      const reservation = reservationOf(1);
      await images.reserve([reservation], Infinity);
      const name = `${siteId}-second.webp`;

      expect(await images.isNamed(name)).toBe(false);
      await images.name(reservation.id, name);
      expect(await images.isNamed(name)).toBe(true);
      expect(await images.isNamed(image.name)).toBe(true);
      await images.remove(image);
      expect(await images.isNamed(image.name)).toBe(false);
    });

    it('finds what has expired, reservations too, batch by batch', async () => {
      const expired = await stored({ expiresAt: NOON });
      await stored({ expiresAt: LATER });
      await stored({ expiresAt: null });
      const reservation = reservationOf(1, { expiresAt: NOON });
      await images.reserve([reservation], Infinity);
      const held = (at: Date): Promise<readonly HeldImage[]> => images.expired(at, 1_000, null);

      expect(await heldBy(siteId, NOON)).toEqual([{ id: expired.id, name: expired.name, expiresAt: NOON }]);
      expect(await held(NOON)).toContainEqual({ id: reservation.id, name: null, expiresAt: NOON });
      expect((await images.expired(NOON, 1, null)).length).toBe(1);
      expect(await images.expired(NOON, 1_000, reservation.id)).toEqual([]);
    });

    it('finds what a deleted site has left', async () => {
      const image = await stored({ expiresAt: null });
      await harness.removeSite(siteId);

      expect(await images.find(siteId, image.id)).toBeNull();
      expect(await images.expired(NOON, 1_000, null)).toContainEqual({
        id: image.id,
        name: image.name,
        expiresAt: null,
      });
      expect(await images.remove(image)).toBe(true);
    });
  });
}
