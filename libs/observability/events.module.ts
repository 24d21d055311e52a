import { Global, Module } from '@nestjs/common';
import { Events } from '@seoforge/kernel';

import { LastReports } from './last-reports';
import { LoggedEvents } from './logged-events';

/** Where everything that features say ends up, and that the last of what is told elsewhere gets there. */
@Global()
@Module({
  providers: [{ provide: Events, useClass: LoggedEvents }, LastReports],
  exports: [Events],
})
export class EventsModule {}
