import { register } from 'prom-client';

import { CollectedEvents } from '../testing';
import { numberIn, textIn, type EventMetric } from './event-metric';
import { EventMetrics } from './event-metrics';

const ENDED: Pick<EventMetric, 'event'> = { event: 'article.ended' };
const CUPS: EventMetric = {
  ...ENDED,
  name: 'test_cups_total',
  help: 'Cups.',
  labels: { tea: ['green', 'black', 'other'] },
  samplesOf: (facts) => [{ labels: { tea: textIn(facts, 'tea') }, value: 1 }],
};
const TIME: EventMetric = {
  ...ENDED,
  name: 'test_brewing_seconds',
  help: 'Time.',
  labels: {},
  buckets: [60, 180],
  samplesOf: (facts) => [{ labels: {}, value: numberIn(facts, 'durationMs', 1e-3) }],
};

describe('EventMetrics', () => {
  let events: CollectedEvents;

  beforeEach(() => {
    events = new CollectedEvents();
    new EventMetrics(events, [CUPS, TIME]);
  });
  afterEach(() => {
    for (const { name } of [CUPS, TIME]) register.removeSingleMetric(name);
  });

  const tell = (facts: Record<string, string | number | null>): void => {
    events.publish({ name: 'article.ended', level: 'info', facts });
  };

  it('counts what an event tells, and nothing of other events', async () => {
    tell({ tea: 'green', durationMs: 90_000 });
    events.publish({ name: 'site_audit.ended', level: 'info', facts: { tea: 'green' } });
    const text = await register.metrics();
    expect(text).toContain('test_cups_total{tea="green"} 1\n');
    expect(text).toContain('test_brewing_seconds_bucket{le="60"} 0\n');
    expect(text).toContain('test_brewing_seconds_bucket{le="180"} 1\n');
    expect(text).toContain('test_brewing_seconds_sum 90\n');
  });

  it('calls what is outside the closed set other, whoever says so', async () => {
    for (const tea of ['oolong', 'https://tea.example/1', 'constructor']) tell({ tea });
    expect(await register.metrics()).toContain('test_cups_total{tea="other"} 3\n');
  });

  it('invents no 0 for what is not known', async () => {
    tell({ tea: 'green', durationMs: null });
    tell({ tea: 'green', durationMs: 'long' });
    expect(await register.metrics()).toContain('test_brewing_seconds_count 0\n');
  });

  it('leaves a label out where there is nothing to say', async () => {
    tell({ tea: null });
    expect(await register.metrics()).toContain('test_cups_total 1\n');
  });

  it('counts together with another program of the same process', async () => {
    const others = new CollectedEvents();
    new EventMetrics(others, [CUPS]);
    others.publish({ name: 'article.ended', level: 'info', facts: { tea: 'black' } });
    tell({ tea: 'black' });
    expect(await register.metrics()).toContain('test_cups_total{tea="black"} 2\n');
  });
});
