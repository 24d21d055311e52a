import { Registry, Counter, Gauge } from 'prom-client';

import { ProcessTotals, type MetricsSnapshot } from './process-totals';

/** Of a process that has poured so many cups and has so many kettles; all look at one shop. */
async function snapshotOf(cups: number, kettles: number, customers: number): Promise<MetricsSnapshot> {
  const registers = [new Registry()];
  new Counter({ name: 'cups_total', help: 'Cups.', registers }).inc(cups);
  new Gauge({ name: 'kettles', help: 'Kettles.', registers, aggregator: 'sum' }).set(kettles);
  new Gauge({ name: 'customers', help: 'In the shop.', registers, aggregator: 'max' }).set(customers);
  return (await registers[0]?.getMetricsAsJSON()) as unknown as MetricsSnapshot;
}

describe('ProcessTotals', () => {
  let totals: ProcessTotals;
  const valuesOf = async (...answering: number[]): Promise<string[]> =>
    (await totals.text(new Set(answering), [])).split('\n').filter((line) => /^\w/.test(line));

  beforeEach(async () => {
    totals = new ProcessTotals();
    totals.record(1, await snapshotOf(10, 2, 7));
    totals.record(2, await snapshotOf(5, 1, 8));
  });

  it('adds up what each has, and takes the largest of what all share', async () => {
    expect(await valuesOf(1, 2)).toEqual(['cups_total 15', 'kettles 3', 'customers 8']);
  });

  it('remembers what one has counted that does not answer, and not how it was', async () => {
    expect(await valuesOf(1)).toEqual(['cups_total 15', 'kettles 2', 'customers 7']);
  });

  it('never falls when processes end', async () => {
    totals.retire(1);
    totals.record(3, await snapshotOf(1, 4, 2));
    expect(await valuesOf(2, 3)).toEqual(expect.arrayContaining(['cups_total 16', 'kettles 5', 'customers 8']));
    totals.retire(2);
    totals.retire(4);
    expect(await valuesOf(3)).toEqual(expect.arrayContaining(['cups_total 16', 'kettles 4', 'customers 2']));
  });
});
