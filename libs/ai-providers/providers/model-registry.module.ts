import { Module } from '@nestjs/common';
import { Clock, SystemClock } from '@seoforge/kernel';
import { EventsModule } from '@seoforge/observability';

import { InstallationRoutes } from '../routes/installation-routes';
import { ModelRegistry } from './model-registry';

/** What can be asked, for those who call models and for those who only choose among them. */
@Module({
  imports: [EventsModule],
  providers: [ModelRegistry, InstallationRoutes, { provide: Clock, useClass: SystemClock }],
  exports: [ModelRegistry, InstallationRoutes],
})
export class ModelRegistryModule {}
