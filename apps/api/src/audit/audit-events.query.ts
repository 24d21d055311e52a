import { ApiPropertyOptional } from '@nestjs/swagger';
import type { AuditEventFilter } from '@seoforge/audit';
import { IsOptional, IsUUID } from 'class-validator';

import { ChoiceField, InstantField, instantOf, TextField } from '../http/fields';
import { PageQuery } from '../http/page.query';

const OUTCOMES = ['done', 'denied'] as const;

/** Which events of the trail. */
export class AuditEventsQuery extends PageQuery {
  @ApiPropertyOptional({ description: 'Of one site only.', format: 'uuid' })
  @IsOptional()
  @IsUUID()
  siteId?: string;

  @ApiPropertyOptional({ description: 'Of one administrator or API key only.', format: 'uuid' })
  @IsOptional()
  @IsUUID()
  actorId?: string;

  @TextField({
    description: 'One action, or with a dot at the end all that begin so.',
    maxLength: 100,
    pattern: { expression: /^[a-z_]+\.[a-z_.]*$/, message: 'must be an action, such as api_key.revoke or api_key.' },
    optional: true,
    example: 'api_key.',
  })
  action?: string;

  @ChoiceField({ description: 'What was done only, or what was refused only.', values: OUTCOMES, optional: true })
  outcome?: (typeof OUTCOMES)[number];

  @InstantField({
    description: 'From when on, as a date (UTC) or a date-time.',
    optional: true,
    example: '2026-11-01',
  })
  from?: string;

  @InstantField({
    description: 'Until when; that moment itself is left out.',
    optional: true,
    example: '2026-12-01',
  })
  to?: string;
}

export function auditEventFilterOf(query: AuditEventsQuery): AuditEventFilter {
  const { siteId = null, actorId = null, action = null, outcome = null, from = '', to = '' } = query;
  return { siteId, actorId, action, outcome, from: instantOf(from) ?? null, to: instantOf(to) ?? null };
}
