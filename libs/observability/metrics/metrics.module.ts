import { Module, type DynamicModule } from '@nestjs/common';
import { Events } from '@seoforge/kernel';

import { EventsModule } from '../events.module';
import type { EventMetric } from './event-metric';
import { EventMetrics } from './event-metrics';

/** What a feature's events are counted and observed as. */
@Module({})
export class MetricsModule {
  static forEvents(metrics: readonly EventMetric[]): DynamicModule {
    return {
      module: MetricsModule,
      imports: [EventsModule],
      providers: [
        { provide: EventMetrics, inject: [Events], useFactory: (events: Events) => new EventMetrics(events, metrics) },
      ],
    };
  }
}
