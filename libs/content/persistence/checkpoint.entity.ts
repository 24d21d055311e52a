import { Column, Entity, PrimaryColumn } from 'typeorm';

import type { Checkpoint } from '../domain/checkpoint';

@Entity('article_checkpoints')
export class CheckpointEntity {
  @PrimaryColumn('uuid', { name: 'article_id' })
  articleId!: string;

  @PrimaryColumn('text')
  piece!: string;

  @Column('jsonb')
  content!: Checkpoint;
}
