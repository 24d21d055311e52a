import type { Image, ImageReservation } from '../domain/image';
import { ImageRepository, type HeldImage, type ImagePage } from '../ports/image-repository';

interface Row extends HeldImage, Pick<ImageReservation, 'operationId' | 'position' | 'bytes'> {
  readonly siteId: string | null;
  /** Null for a reservation. */
  readonly image: Image | null;
}

export class InMemoryImageRepository extends ImageRepository {
  readonly #rows = new Map<string, Row>();

  async reserve(reservations: readonly ImageReservation[], quotaBytes: number): Promise<boolean> {
    const sumOf = (rows: readonly { readonly bytes: number }[]): number =>
      rows.reduce((sum, { bytes }) => sum + bytes, 0);
    for (const [id, row] of this.#rows) {
      const isReplaced = reservations.some(
        ({ siteId, operationId, position }) =>
          row.siteId === siteId && row.operationId === operationId && row.position === position,
      );
      if (isReplaced && row.name === null) this.#rows.delete(id);
    }
    const taken = [...this.#rows.values()].filter(({ siteId }) => siteId === reservations[0]?.siteId);
    if (sumOf(taken) + sumOf(reservations) > quotaBytes) return false;
    for (const reservation of reservations) this.#rows.set(reservation.id, { ...reservation, name: null, image: null });
    return true;
  }

  async name(id: string, name: string): Promise<boolean> {
    const row = this.#rows.get(id);
    if (row?.image !== null) return false;
    this.#rows.set(id, { ...row, name });
    return true;
  }

  async complete(image: Image): Promise<boolean> {
    const row = this.#rows.get(image.id);
    if (row?.image !== null || row.name !== image.name) return false;
    const { expiresAt, bytes } = image;
    this.#rows.set(image.id, { ...row, bytes, expiresAt, image });
    return true;
  }

  /** One after the other is all that there is in memory. */
  async lockName(): Promise<void> {
    return Promise.resolve();
  }

  async isNamed(name: string): Promise<boolean> {
    return [...this.#rows.values()].some((row) => row.name === name);
  }

  async remove({ id, name, expiresAt }: HeldImage): Promise<boolean> {
    const row = this.#rows.get(id);
    if (row?.name !== name || row.expiresAt?.getTime() !== expiresAt?.getTime()) return false;
    return this.#rows.delete(id);
  }

  async find(siteId: string, id: string): Promise<Image | null> {
    const row = this.#rows.get(id);
    return row?.siteId === siteId ? row.image : null;
  }

  async ofOperation(siteId: string, operationId: string): Promise<readonly Image[]> {
    return this.#imagesOf(siteId)
      .filter((image) => image.operationId === operationId)
      .sort((a, b) => a.position - b.position);
  }

  async list(siteId: string, limit: number, cursor: string | null): Promise<ImagePage> {
    const rows = this.#imagesOf(siteId)
      .filter(({ id }) => cursor === null || id < cursor)
      .sort((a, b) => (a.id < b.id ? 1 : -1));
    const items = rows.slice(0, limit);
    return { items, nextCursor: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
  }

  async expired(at: Date, limit: number, afterId: string | null): Promise<readonly HeldImage[]> {
    return [...this.#rows.values()]
      .filter(({ siteId, expiresAt }) => siteId === null || (expiresAt !== null && expiresAt <= at))
      .filter(({ id }) => afterId === null || id > afterId)
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .slice(0, limit)
      .map(({ id, name, expiresAt }) => ({ id, name, expiresAt }));
  }

  /** As the database does with what a deleted site leaves. */
  forgetSite(siteId: string): void {
    for (const [id, row] of this.#rows) if (row.siteId === siteId) this.#rows.set(id, { ...row, siteId: null });
  }

  #imagesOf(siteId: string): Image[] {
    return [...this.#rows.values()].flatMap((row) => (row.siteId === siteId && row.image ? [row.image] : []));
  }
}
