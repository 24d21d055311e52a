import { LONGEST_QUERY, type Period } from '@seoforge/keywords';

import { requestInvalid } from '../http/errors/request-invalid';
import { instantOf, IntegerField, ObjectListField, TextField } from '../http/fields';
import { KEYPHRASE } from '../http/fields/patterns';
import { FigureField } from './figure.field';

/** As JSON: the body may have 20,000 values. */
const MAXIMUM_ROWS = 3_000;
/** As CSV, in characters; Google exports 1,000 rows at a time, which are some 50 KB. */
const MAXIMUM_CSV_CHARACTERS = 5_242_880;
const MOST_COUNTED = 1_000_000_000_000;
export const CSV_EXAMPLE = 'Top queries,Clicks,Impressions,CTR,Position\ngreen tea,12,340,3.5%,4.2\n';
const DAY = { expression: /^[12]\d{3}-\d{2}-\d{2}$/, message: 'must be a day such as 2026-03-31' };

class SearchQueryRow {
  @TextField({
    description: 'What people searched for.',
    minLength: 1,
    maxLength: LONGEST_QUERY,
    pattern: KEYPHRASE,
    example: 'green tea',
  })
  query!: string;

  @IntegerField({ description: 'Clicks in the period.', minimum: 0, maximum: MOST_COUNTED, example: 12 })
  clicks!: number;

  @IntegerField({ description: 'Impressions in the period.', minimum: 0, maximum: MOST_COUNTED, example: 340 })
  impressions!: number;

  @FigureField({ description: 'Clicks per impression.', minimum: 0, maximum: 1, example: 0.035 })
  ctr!: number;

  @FigureField({ description: 'Average position; 1 is the first.', minimum: 0, maximum: 10_000, example: 4.2 })
  position!: number;
}

/** The period of an export. */
export class SearchConsolePeriod {
  @TextField({
    description: 'First day of the period. Beside CSV it stands in the query of the address.',
    maxLength: 10,
    pattern: DAY,
    optional: true,
    example: '2026-01-01',
  })
  from?: string;

  @TextField({
    description: 'Its last day, likewise.',
    maxLength: 10,
    pattern: DAY,
    optional: true,
    example: '2026-03-31',
  })
  to?: string;
}

/** An export of Google Search Console: exactly one of `rows` and `csv`. */
export class SearchConsoleImportRequest extends SearchConsolePeriod {
  @ObjectListField({
    description: 'The queries, as the API of Search Console gives them.',
    of: SearchQueryRow,
    minItems: 1,
    maxItems: MAXIMUM_ROWS,
    optional: true,
  })
  rows?: SearchQueryRow[];

  @TextField({
    description: 'The export "Queries.csv", as it would be sent as `text/csv`.',
    maxLength: MAXIMUM_CSV_CHARACTERS,
    optional: true,
    example: CSV_EXAMPLE,
  })
  csv?: string;
}

/** @throws AppError `request.invalid` for days that are not given, in no calendar, or in the wrong order */
export function periodOf({ from = '', to = '' }: { from?: string | undefined; to?: string | undefined }): Period {
  const faults = Object.entries({ from, to }).filter(([, day]) => instantOf(day) === undefined);
  if (faults.length > 0)
    throw requestInvalid(faults.map(([name]) => ({ pointer: `/${name}`, detail: 'must be a day of the calendar' })));
  if (from > to) throw requestInvalid([{ pointer: '/to', detail: 'must not be before from' }]);
  return { from, to };
}
