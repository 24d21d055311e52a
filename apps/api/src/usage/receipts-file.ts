import type { ModelCall, ReadReceipts, UsagePeriod } from '@seoforge/usage';

const MAXIMUM_ROWS = 10_000;
const ROWS_AT_ONCE = 1_000;

/** As many receipts as fit into one file, and where the next file goes on. */
export async function readReceiptsFile(
  receipts: Pick<ReadReceipts, 'page'>,
  period: UsagePeriod,
  cursor: string | null,
): Promise<{ readonly rows: readonly ModelCall[]; readonly nextCursor: string | null }> {
  const rows: ModelCall[] = [];
  let nextCursor = cursor;
  do {
    const page = await receipts.page({ ...period, limit: ROWS_AT_ONCE, cursor: nextCursor });
    rows.push(...page.rows);
    nextCursor = page.nextCursor;
  } while (nextCursor !== null && rows.length < MAXIMUM_ROWS);
  return { rows, nextCursor };
}
