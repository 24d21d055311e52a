import { Module } from '@nestjs/common';
import { HttpFetchConfig } from '@seoforge/config';

import { createWebFetch } from './create-web-fetch';
import { WebFetch } from './web-fetch';

@Module({
  providers: [
    {
      provide: WebFetch,
      inject: [HttpFetchConfig],
      useFactory: ({ userAgent, ports, allowedPrivateHosts }: HttpFetchConfig) =>
        createWebFetch({ userAgent, allowedPorts: ports, allowedPrivateHosts }),
    },
  ],
  exports: [WebFetch],
})
export class HttpFetchModule {}
