import { Injectable, type OnApplicationShutdown } from '@nestjs/common';

import { errorTracker } from './error-tracking/unexpected-errors';
import { tracing } from './tracing/tracing';

/** Sends spans and reports that are left when a program ends, in bounded time. */
@Injectable()
export class LastReports implements OnApplicationShutdown {
  async onApplicationShutdown(): Promise<void> {
    await Promise.all([tracing().stop(), errorTracker().stop()]);
  }
}
