import { ApiPropertyOptional } from '@nestjs/swagger';
import type { Principal } from '@seoforge/auth';
import type { UsageGrouping, UsagePeriod } from '@seoforge/usage';
import { IsOptional, IsUUID, Matches } from 'class-validator';

import { ChoiceField, InstantField, instantOf, IntegerField } from '../http/fields';
import { siteNotFound } from '@seoforge/sites';

const GROUPINGS = ['day', 'site', 'model', 'route'] as const satisfies readonly UsageGrouping[];

/** Which calls. */
class PeriodQuery {
  @InstantField({
    description: 'From when on, as a date (UTC) or a date-time. The first day of the month by default.',
    optional: true,
    example: '2026-11-01',
  })
  from?: string;

  @InstantField({
    description: 'Until when; that moment itself is left out. Now by default. At most 366 days after `from`.',
    optional: true,
    example: '2026-12-01',
  })
  to?: string;

  @ApiPropertyOptional({ description: 'Of one site only; a key sees its own anyway.', format: 'uuid' })
  @IsOptional()
  @IsUUID()
  siteId?: string;
}

export class UsageSummaryQuery extends PeriodQuery {
  @ChoiceField({ description: 'What to sum up by; `day` by default.', values: GROUPINGS, optional: true })
  groupBy: UsageGrouping = 'day';
}

export class ReceiptsQuery extends PeriodQuery {
  @IntegerField({
    description: 'Receipts on a page; 20 by default. As CSV there are as many as fit.',
    minimum: 1,
    maximum: 100,
    optional: true,
    fromQuery: true,
  })
  limit: number = 20;

  @ApiPropertyOptional({ description: '`nextCursor` of the page before.', maxLength: 60 })
  @IsOptional()
  @Matches(/^[\w.-]{1,60}$/)
  cursor?: string;
}

/**
 * What the caller may see of what it asks for: this month so far, where it does not say.
 * @throws AppError `site.not_found` where a key asks for another site
 */
export function usagePeriodOf({ from, to, siteId }: PeriodQuery, principal: Principal, now: Date): UsagePeriod {
  if (principal.kind === 'site' && siteId !== undefined && siteId.toLowerCase() !== principal.siteId)
    throw siteNotFound();
  const end = instantOf(to ?? '') ?? now;
  const lastMoment = new Date(end.getTime() - 1);
  return {
    siteId: principal.kind === 'site' ? principal.siteId : (siteId ?? null),
    from: instantOf(from ?? '') ?? new Date(Date.UTC(lastMoment.getUTCFullYear(), lastMoment.getUTCMonth())),
    to: end,
  };
}
