import { Global, Module } from '@nestjs/common';
import { Events } from '@seoforge/kernel';

import { LoggedEvents } from './logged-events';

/** Where everything that features say ends up. */
@Global()
@Module({
  providers: [{ provide: Events, useClass: LoggedEvents }],
  exports: [Events],
})
export class EventsModule {}
