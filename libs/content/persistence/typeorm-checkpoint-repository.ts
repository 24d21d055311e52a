import { Injectable } from '@nestjs/common';
import { EntityManagers } from '@seoforge/database';

import type { Checkpoint } from '../domain/checkpoint';
import { CheckpointRepository } from '../ports/checkpoint-repository';
import { CheckpointEntity } from './checkpoint.entity';

@Injectable()
export class TypeormCheckpointRepository extends CheckpointRepository {
  constructor(private readonly managers: EntityManagers) {
    super();
  }

  async load(articleId: string): Promise<ReadonlyMap<string, Checkpoint>> {
    const rows = await this.managers.current.findBy(CheckpointEntity, { articleId });
    return new Map(rows.map(({ piece, content }) => [piece, content]));
  }

  async save(articleId: string, piece: string, content: Checkpoint): Promise<void> {
    await this.managers.current
      .createQueryBuilder()
      .insert()
      .into(CheckpointEntity)
      .values({ articleId, piece, content: content as object })
      .orIgnore()
      .execute();
  }
}
