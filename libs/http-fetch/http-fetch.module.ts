import { Module } from '@nestjs/common';
import { HttpFetchConfig } from '@seoforge/config';
import { Events } from '@seoforge/kernel';
import { EventsModule, MetricsModule } from '@seoforge/observability';

import { createWebFetch } from './create-web-fetch';
import { HTTP_FETCH_METRICS } from './http-fetch.metrics';
import { WebFetch } from './web-fetch';

@Module({
  imports: [EventsModule, MetricsModule.forEvents(HTTP_FETCH_METRICS)],
  providers: [
    {
      provide: WebFetch,
      inject: [HttpFetchConfig, Events],
      useFactory: ({ userAgent, ports, allowedPrivateHosts }: HttpFetchConfig, events: Events) =>
        createWebFetch({ userAgent, allowedPorts: ports, allowedPrivateHosts, events }),
    },
  ],
  exports: [WebFetch],
})
export class HttpFetchModule {}
