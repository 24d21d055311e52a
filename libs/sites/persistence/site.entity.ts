import { Column, Entity, PrimaryColumn } from 'typeorm';

import type { Site } from '../domain/site';

@Entity('sites')
export class SiteEntity implements Site {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  name!: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
}
