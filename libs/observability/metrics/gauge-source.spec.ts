import { register } from 'prom-client';

import { GaugeSource, type GaugeReading } from './gauge-source';

class Kettles extends GaugeSource {
  protected readonly source = 'queues';
  protected readonly gauges = [{ name: 'test_kettles', help: 'Kettles.', labels: {}, acrossProcesses: 'sum' as const }];
  reads = 0;

  constructor(
    private readonly look: () => Promise<number>,
    protected override readonly freshMs = 60_000,
  ) {
    super();
  }

  protected async read(): Promise<readonly GaugeReading[]> {
    this.reads += 1;
    return [{ gauge: 'test_kettles', value: await this.look() }];
  }
}

const FAILING = async (): Promise<number> => {
  throw new Error('out of tea');
};

describe('GaugeSource', () => {
  afterEach(() => {
    for (const name of ['test_kettles', 'seoforge_scrape_errors_total']) register.removeSingleMetric(name);
  });

  const valueLine = async (): Promise<string | undefined> =>
    (await register.metrics()).split('\n').find((line) => line.startsWith('test_kettles'));

  it('is read at a scrape, and not again while that is fresh', async () => {
    const kettles = new Kettles(async () => 3);
    kettles.onModuleInit();
    expect(kettles.reads).toBe(0);
    await Promise.all([valueLine(), valueLine()]);
    expect(await valueLine()).toBe('test_kettles 3');
    expect(kettles.reads).toBe(1);
  });

  it('leaves its gauge out when it fails, and says that it did', async () => {
    new Kettles(FAILING).onModuleInit();
    expect(await valueLine()).toBeUndefined();
    expect(await register.metrics()).toContain('seoforge_scrape_errors_total{source="queues"} 1\n');
  });

  it('leaves its gauge out when it had a value before', async () => {
    let look = async (): Promise<number> => 3;
    new Kettles(() => look(), 0).onModuleInit();
    expect(await valueLine()).toBe('test_kettles 3');
    look = FAILING;
    expect(await valueLine()).toBeUndefined();
  });

  it('waits no longer than a scrape may take', async () => {
    jest.useFakeTimers();
    try {
      new Kettles(() => new Promise(() => undefined)).onModuleInit();
      const line = valueLine();
      await jest.advanceTimersByTimeAsync(2_000);
      expect(await line).toBeUndefined();
    } finally {
      jest.useRealTimers();
    }
  });

  it('goes with its program, and leaves the gauge of a later one alone', async () => {
    const [first, second] = [new Kettles(async () => 1), new Kettles(async () => 2)];
    first.onModuleInit();
    second.onModuleInit();
    first.onModuleDestroy();
    expect(await valueLine()).toBe('test_kettles 2');
    second.onModuleDestroy();
    expect(await valueLine()).toBeUndefined();
  });
});
