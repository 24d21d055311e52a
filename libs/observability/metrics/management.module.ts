import { Module } from '@nestjs/common';
import { PrometheusModule } from '@willsoto/nestjs-prometheus';

/** Serves `/metrics` in Prometheus text format; imported by the management application only. */
@Module({ imports: [PrometheusModule.register({ defaultMetrics: { enabled: false } })] })
export class ManagementModule {}
