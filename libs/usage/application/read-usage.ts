import { Injectable } from '@nestjs/common';

import type { UsageQuery, UsageRow } from '../domain/usage-report';
import { UsageReports } from '../ports/usage-reports';
import { assertReadable } from './usage-period';

const MAXIMUM_ROWS = 1_000;

/** What calls took, summed up. At most a thousand rows: of more sites, models or routes, the dearest. */
@Injectable()
export class ReadUsage {
  constructor(private readonly reports: UsageReports) {}

  /** @throws AppError `request.invalid` */
  async execute(query: UsageQuery): Promise<readonly UsageRow[]> {
    assertReadable(query);
    return await this.reports.summarize(query, MAXIMUM_ROWS);
  }
}
