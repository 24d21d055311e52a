import { ApiProperty } from '@nestjs/swagger';

const ACTORS = ['user', 'key', 'anonymous', 'system'];

class AuditActorDto {
  @ApiProperty({ enum: ACTORS, description: 'An administrator, an API key, nobody known, or the product itself.' })
  kind!: string;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  id!: string | null;
}

export class AuditEventDto {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ format: 'date-time' })
  occurredAt!: string;

  @ApiProperty({ type: AuditActorDto })
  actor!: AuditActorDto;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  siteId!: string | null;

  @ApiProperty({ example: 'site_budget.set' })
  action!: string;

  @ApiProperty({ type: String, nullable: true, description: 'What it was done to: an id, a name, or a route.' })
  target!: string | null;

  @ApiProperty({ enum: ['done', 'denied'] })
  outcome!: string;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Code of the problem that a denied caller was answered with.',
  })
  reason!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'IP address of the caller.' })
  address!: string | null;

  @ApiProperty({ type: String, nullable: true })
  requestId!: string | null;

  @ApiProperty({
    type: 'object',
    additionalProperties: { oneOf: [{ type: 'string' }, { type: 'number' }, { type: 'boolean' }], nullable: true },
    description: 'Such as `members`, the names of what was changed; `role`; `count`, of attempts that are summed up.',
  })
  details!: Readonly<Record<string, string | number | boolean | null>>;
}

export class AuditEventPageDto {
  @ApiProperty({ type: [AuditEventDto], description: 'Newest first.' })
  items!: readonly AuditEventDto[];

  @ApiProperty({ type: String, nullable: true, description: 'Send it as `cursor` for the next page.' })
  nextCursor!: string | null;
}
