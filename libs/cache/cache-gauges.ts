import { GaugeSource, type GaugeDefinition, type GaugeReading } from '@seoforge/observability';

import { CACHE_STATES, type CacheHealth } from './cache-health';

const STATE = 'seoforge_cache_state';

export class CacheGauges extends GaugeSource {
  protected readonly source = 'cache';
  protected readonly gauges: readonly GaugeDefinition[] = [
    {
      name: STATE,
      help: '1 for the state that cache and rate limiter are in: on Redis, in this process by choice, or for want of Redis.',
      labels: { state: CACHE_STATES },
      acrossProcesses: 'max',
    },
  ];

  constructor(private readonly health: CacheHealth) {
    super();
  }

  protected read(): readonly GaugeReading[] {
    return CACHE_STATES.map((state) => ({
      gauge: STATE,
      labels: { state },
      value: Number(state === this.health.state),
    }));
  }
}
