import { ReportRate } from './report-rate';

const report = (type: string, timestamp = 1): Parameters<ReportRate['allows']>[0] => ({
  timestamp,
  exception: { values: [{ type }] },
});

describe('ReportRate', () => {
  it('lets three of a kind through in a minute', () => {
    const rate = new ReportRate();
    expect([1, 2, 3, 4].map(() => rate.allows(report('TypeError')))).toEqual([true, true, true, false]);
    expect(rate.allows(report('RangeError'))).toBe(true);
    expect(rate.allows(report('TypeError', 60))).toBe(false);
    expect(rate.allows(report('TypeError', 61))).toBe(true);
  });

  it('lets thirty of all kinds through', () => {
    const rate = new ReportRate();
    const allowed = Array.from({ length: 40 }, (_, kind) => rate.allows(report(`Error${kind}`)));
    expect(allowed.filter(Boolean)).toHaveLength(30);
  });
});
