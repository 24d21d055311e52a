import type { ModelCall, ReadReceipts } from '@seoforge/usage';

import { readReceiptsFile } from './receipts-file';

const PERIOD = { siteId: null, from: new Date('2026-01-01'), to: new Date('2026-02-01') };

/** Of a ledger with so many rows; each knows its place. */
function receiptsOf(count: number): Pick<ReadReceipts, 'page'> {
  const ledger = Array.from({ length: count }, (_, place) => ({ attempt: place }) as ModelCall);
  return {
    page: async ({ limit, cursor }) => {
      const start = Number(cursor ?? 0);
      const end = start + limit;
      return { rows: ledger.slice(start, end), nextCursor: end < count ? String(end) : null };
    },
  };
}

describe('readReceiptsFile', () => {
  it.each([
    [0, 0, null],
    [999, 999, null],
    [2_500, 2_500, null],
    [10_000, 10_000, null],
    [10_001, 10_000, '10000'],
  ])('takes of %i receipts %i', async (count, taken, nextCursor) => {
    const file = await readReceiptsFile(receiptsOf(count), PERIOD, null);
    expect(file.rows.map(({ attempt }) => attempt)).toEqual(Array.from({ length: taken }, (_, place) => place));
    expect(file.nextCursor).toBe(nextCursor);
  });

  it('goes on where the file before ended', async () => {
    const file = await readReceiptsFile(receiptsOf(10_001), PERIOD, '10000');
    expect(file).toMatchObject({ rows: [{ attempt: 10_000 }], nextCursor: null });
  });
});
