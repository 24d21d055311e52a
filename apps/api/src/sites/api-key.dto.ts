import { ApiProperty } from '@nestjs/swagger';
import { SCOPES, type ApiKey, type ApiKeyState, type Scope } from '@seoforge/auth';

import { ChoiceField, ChoiceListField, InstantField, IntegerField, TextField, TextListField } from '../http/fields';
import { NAME } from '../http/fields/patterns';

const MODES = ['live', 'test'] as const satisfies readonly ApiKey['mode'][];
const STATES = ['active', 'expired', 'revoked'] as const satisfies readonly ApiKeyState[];

export class IssueKeyRequest {
  @TextField({ description: 'For people.', minLength: 1, maxLength: 200, pattern: NAME, example: 'Plug-in' })
  name!: string;

  @ChoiceField({
    description: '`live` by default; a test key reaches nothing but the simulated provider.',
    values: MODES,
    optional: true,
  })
  mode: ApiKey['mode'] = 'live';

  @ChoiceListField({ description: 'What it may do.', values: SCOPES, minItems: 1, example: ['content:write'] })
  scopes!: Scope[];

  @InstantField({
    description: 'When it ends, a date or a date-time in the future; never by default.',
    optional: true,
    example: '2030-01-01T00:00:00Z',
  })
  expiresAt?: string;

  @TextListField({
    description: 'Addresses and CIDR ranges that it may be used from; everywhere by default.',
    maxItems: 20,
    maxLength: 50,
    optional: true,
    example: ['203.0.113.7', '2001:db8::/32'],
  })
  allowedAddresses?: string[];
}

export class RotateKeyRequest {
  @IntegerField({
    description: 'How long the old key goes on to work; a day by default, a week at most.',
    minimum: 0,
    maximum: 604_800,
    optional: true,
  })
  overlapSeconds: number = 86_400;
}

export class ApiKeyResource {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ example: 'Plug-in' })
  name!: string;

  @ApiProperty({ description: 'The first characters of the key.', example: 'sf_live_k3Jq' })
  displayPrefix!: string;

  @ApiProperty({ enum: MODES })
  mode!: ApiKey['mode'];

  @ApiProperty({ enum: SCOPES, isArray: true })
  scopes!: readonly Scope[];

  @ApiProperty({ type: [String], description: 'Where it may be used from; empty: everywhere.' })
  allowedAddresses!: readonly string[];

  @ApiProperty({ enum: STATES })
  state!: ApiKeyState;

  @ApiProperty({ format: 'uuid', type: String, nullable: true, description: 'The key whose successor it is.' })
  replaces!: string | null;

  @ApiProperty({ format: 'date-time' })
  createdAt!: string;

  @ApiProperty({ format: 'date-time', type: String, nullable: true })
  expiresAt!: string | null;

  @ApiProperty({ format: 'date-time', type: String, nullable: true, description: 'To within a quarter of a minute.' })
  lastUsedAt!: string | null;

  @ApiProperty({ format: 'date-time', type: String, nullable: true })
  revokedAt!: string | null;
}

export class IssuedApiKeyResource extends ApiKeyResource {
  @ApiProperty({ description: 'The key itself. It cannot be shown again.', example: 'sf_live_…' })
  key!: string;
}

export class ApiKeyPageDto {
  @ApiProperty({ type: [ApiKeyResource] })
  items!: readonly ApiKeyResource[];

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Send it as `cursor` for the next page; null on the last one.',
  })
  nextCursor!: string | null;
}
