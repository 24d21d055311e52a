import { sampleModelCall } from '../testing';
import type { ModelCall } from '../domain/model-call';
import type { UsagePeriod } from '../domain/usage-report';
import { UsageReports, type PageEnd } from '../ports/usage-reports';
import { ReadReceipts, type ReceiptQuery } from './read-receipts';
import { ReadUsage } from './read-usage';

/** Has so many attempts, and remembers what it was asked. */
class CountedReports extends UsageReports {
  readonly ends: (PageEnd | null)[] = [];

  constructor(private readonly calls: readonly ModelCall[]) {
    super();
  }

  async summarize(): Promise<readonly never[]> {
    return [];
  }

  async attempts(_period: UsagePeriod, limit: number, end: PageEnd | null): Promise<readonly ModelCall[]> {
    this.ends.push(end);
    return this.calls.slice(0, limit);
  }
}

const DAY_MS = 86_400_000;
const FROM = new Date('2026-01-01T00:00:00Z');
const after = (days: number): Date => new Date(FROM.getTime() + days * DAY_MS);
const QUERY: ReceiptQuery = { siteId: null, from: FROM, to: after(366), limit: 2, cursor: null };

describe('ReadReceipts', () => {
  it('has a cursor where there is more, which leads behind the last row', async () => {
    const calls = [1, 2, 3].map(() => sampleModelCall());
    const reports = new CountedReports(calls);
    const { rows, nextCursor } = await new ReadReceipts(reports).page(QUERY);
    await new ReadReceipts(reports).page({ ...QUERY, cursor: nextCursor });

    expect(rows).toEqual(calls.slice(0, 2));
    expect(reports.ends).toEqual([null, { createdAt: calls[1]!.createdAt, id: calls[1]!.id }]);
  });

  it.each([0, 1, 2])('has no cursor behind %i rows that are all', async (count) => {
    const calls = Array.from({ length: count }, () => sampleModelCall());

    expect(await new ReadReceipts(new CountedReports(calls)).page(QUERY)).toEqual({ rows: calls, nextCursor: null });
  });

  it.each<[string, Partial<ReceiptQuery>]>([
    ['/to', { to: FROM }],
    ['/to', { to: after(-1) }],
    ['/to', { to: new Date(Number.NaN) }],
    ['/to', { to: after(366.01) }],
    ['/limit', { limit: 0 }],
    ['/limit', { limit: 1_001 }],
    ['/limit', { limit: 1.5 }],
    ['/cursor', { cursor: '' }],
    ['/cursor', { cursor: 'here' }],
    ['/cursor', { cursor: '12.here' }],
    ['/cursor', { cursor: `999999999999999.${sampleModelCall().id}` }],
    ['/cursor', { cursor: `1.${sampleModelCall().id}' OR true` }],
  ])('refuses a wrong %s', async (pointer, changes) => {
    const reading = new ReadReceipts(new CountedReports([])).page({ ...QUERY, ...changes });

    await expect(reading).rejects.toMatchObject({ code: 'request.invalid', kind: 'invalid', details: [{ pointer }] });
  });
});

describe('ReadUsage', () => {
  it('refuses a period that is too long', async () => {
    const reading = new ReadUsage(new CountedReports([])).execute({ ...QUERY, to: after(367), groupBy: 'day' });

    await expect(reading).rejects.toMatchObject({ code: 'request.invalid', details: [{ pointer: '/to' }] });
  });
});
