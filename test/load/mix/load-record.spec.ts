import { LoadRecord } from './load-record';

describe('LoadRecord', () => {
  it('counts errors apart from latencies, by kind and by when requests were due', () => {
    const record = new LoadRecord(1_000);
    record.add('list', 100, 5, undefined);
    record.add('list', 200, 7, 'list: 503');
    record.add('read', 1_500, 9, undefined);

    const { all, kinds, intervals, faults } = record.outcome();

    expect(all).toMatchObject({ requests: 3, errors: 1, p50Ms: 5, maximumMs: 9 });
    expect(kinds.map(({ name, requests, errors }) => [name, requests, errors])).toEqual([
      ['list', 2, 1],
      ['read', 1, 0],
    ]);
    expect(intervals.map(({ requests }) => requests)).toEqual([2, 1]);
    expect(faults).toEqual([['list: 503', 1]]);
  });
});
