import { Column, Entity, PrimaryColumn } from 'typeorm';

import type { Site } from '../domain/site';

@Entity('sites')
export class SiteEntity implements Site {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  name!: string;

  @Column('text', { array: true, default: '{}' })
  origins!: string[];

  @Column('jsonb', { name: 'rate_limits', default: {} })
  rateLimits!: Site['rateLimits'];

  @Column('timestamptz', { name: 'disabled_at', nullable: true })
  disabledAt!: Date | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
}
