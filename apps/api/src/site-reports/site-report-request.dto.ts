import { IntegerField } from '../http/fields';

/** Which posts of the index to report on. */
export class SiteReportRequest {
  @IntegerField({
    description: 'Analyse so many posts at most, those that were changed last; all of them by default.',
    minimum: 1,
    maximum: 100_000,
    optional: true,
    example: 1_000,
  })
  limit?: number;
}
