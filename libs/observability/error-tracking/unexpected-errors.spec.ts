import { register } from 'prom-client';

import { reportUnexpected, setErrorTracker, type ErrorPlace } from './unexpected-errors';

describe('reportUnexpected', () => {
  afterEach(() => {
    setErrorTracker({ report: () => undefined, stop: () => Promise.resolve() });
  });

  const counted = async (source: string, type: string): Promise<number> => {
    const values = (await register.getSingleMetric('unexpected_errors_total')?.get())?.values ?? [];
    return values.find(({ labels }) => labels['source'] === source && labels['type'] === type)?.value ?? 0;
  };

  it('counts by source and class, with or without a tracker', async () => {
    const before = [await counted('job', 'TypeError'), await counted('http', 'other')] as const;
    const reported: [unknown, ErrorPlace][] = [];
    const defect = new TypeError('tea');
    reportUnexpected('a text', { source: 'http' });
    setErrorTracker({ report: (...report) => reported.push(report), stop: () => Promise.resolve() });
    reportUnexpected(defect, { source: 'job', work: 'brew' });
    expect(await counted('http', 'other')).toBe(before[1] + 1);
    expect(await counted('job', 'TypeError')).toBe(before[0] + 1);
    expect(reported).toEqual([[defect, { source: 'job', work: 'brew' }]]);
  });
});
