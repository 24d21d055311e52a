import { Injectable } from '@nestjs/common';
import { EntityManagers } from '@seoforge/database';
import { IsNull, LessThan, Not } from 'typeorm';

import type { Image, ImageReservation } from '../domain/image';
import { ImageRepository, type HeldImage, type ImagePage } from '../ports/image-repository';
import { ImageEntity } from './image.entity';

/** Leaves rows that refer to the site free to be written meanwhile, as FOR UPDATE would not. */
const LOCK_SITE = 'SELECT 1 FROM sites WHERE id = $1 FOR NO KEY UPDATE';
const REPLACED = `
  DELETE FROM images
  WHERE site_id = $1 AND operation_id = $2 AND position = ANY($3) AND name IS NULL`;
const TAKEN = 'SELECT coalesce(sum(bytes), 0) AS bytes FROM images WHERE site_id = $1';
/** The first number keeps these locks apart from those that others take by a hash. */
const LOCK_NAME = "SELECT pg_advisory_xact_lock(hashtext('images'), hashtext($1))";
const REMOVE = `
  DELETE FROM images
  WHERE id = $1 AND name IS NOT DISTINCT FROM $2 AND expires_at IS NOT DISTINCT FROM $3::timestamptz
  RETURNING id`;
const EXPIRED = `
  SELECT id, name, expires_at AS "expiresAt" FROM images
  WHERE (expires_at <= $1 OR site_id IS NULL) AND ($3::uuid IS NULL OR id > $3) ORDER BY id LIMIT $2`;

@Injectable()
export class TypeormImageRepository extends ImageRepository {
  constructor(private readonly managers: EntityManagers) {
    super();
  }

  reserve(reservations: readonly ImageReservation[], quotaBytes: number): Promise<boolean> {
    const { siteId, operationId } = reservations[0] ?? {};
    return this.managers.run(async () => {
      const { current } = this.managers;
      if ((await current.query<unknown[]>(LOCK_SITE, [siteId])).length === 0) return false;
      await current.query(REPLACED, [siteId, operationId, reservations.map(({ position }) => position)]);
      const [taken] = await current.query<{ bytes: string }[]>(TAKEN, [siteId]);
      const wanted = reservations.reduce((sum, { bytes }) => sum + bytes, 0);
      if (Number(taken?.bytes) + wanted > quotaBytes) return false;
      await current.insert(ImageEntity, [...reservations]);
      return true;
    });
  }

  async name(id: string, name: string): Promise<boolean> {
    const { affected } = await this.managers.current.update(ImageEntity, { id, storedAt: IsNull() }, { name });
    return affected === 1;
  }

  async complete({ id, siteId, name, createdAt, ...image }: Image): Promise<boolean> {
    const reservation = { id, siteId, name, storedAt: IsNull() };
    const { affected } = await this.managers.current.update(ImageEntity, reservation, {
      ...image,
      storedAt: createdAt,
    });
    return affected === 1;
  }

  async lockName(name: string): Promise<void> {
    await this.managers.current.query(LOCK_NAME, [name]);
  }

  isNamed(name: string): Promise<boolean> {
    return this.managers.current.existsBy(ImageEntity, { name });
  }

  async remove({ id, name, expiresAt }: HeldImage): Promise<boolean> {
    const [, removed] = await this.managers.current.query<[unknown, number]>(REMOVE, [id, name, expiresAt]);
    return removed === 1;
  }

  async find(siteId: string, id: string): Promise<Image | null> {
    const row = await this.managers.current.findOneBy(ImageEntity, { id, siteId, storedAt: Not(IsNull()) });
    return row && imageOf(row);
  }

  async ofOperation(siteId: string, operationId: string): Promise<readonly Image[]> {
    const rows = await this.managers.current.find(ImageEntity, {
      where: { operationId, siteId, storedAt: Not(IsNull()) },
      order: { position: 'ASC' },
    });
    return rows.map(imageOf);
  }

  async list(siteId: string, limit: number, cursor: string | null): Promise<ImagePage> {
    const rows = await this.managers.current.find(ImageEntity, {
      where: { siteId, storedAt: Not(IsNull()), ...(cursor === null ? {} : { id: LessThan(cursor) }) },
      order: { id: 'DESC' },
      take: limit + 1,
    });
    const items = rows.slice(0, limit).map(imageOf);
    return { items, nextCursor: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
  }

  expired(at: Date, limit: number, afterId: string | null): Promise<readonly HeldImage[]> {
    return this.managers.current.query<HeldImage[]>(EXPIRED, [at, limit, afterId]);
  }
}

/** The database keeps no stored picture without these. */
function imageOf({ storedAt: _, ...row }: ImageEntity): Image {
  return row as Image;
}
