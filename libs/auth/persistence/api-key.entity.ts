import { Column, Entity, PrimaryColumn } from 'typeorm';

import type { ApiKey } from '../domain/api-key';
import type { Scope } from '../domain/scope';

@Entity('api_keys')
export class ApiKeyEntity implements ApiKey {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'site_id' })
  siteId!: string;

  @Column('text')
  name!: string;

  @Column('text', { name: 'display_prefix' })
  displayPrefix!: string;

  @Column('text', { unique: true })
  hash!: string;

  @Column('text')
  mode!: ApiKey['mode'];

  @Column('text', { array: true })
  scopes!: Scope[];

  @Column('text', { name: 'allowed_addresses', array: true, default: '{}' })
  allowedAddresses!: string[];

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'expires_at', nullable: true })
  expiresAt!: Date | null;

  @Column('timestamptz', { name: 'revoked_at', nullable: true })
  revokedAt!: Date | null;

  @Column('timestamptz', { name: 'last_used_at', nullable: true })
  lastUsedAt!: Date | null;

  @Column('uuid', { nullable: true })
  replaces!: string | null;
}
