export { EventsModule } from './events.module';
export { HttpMetrics } from './http-metrics';
export { loggerModule } from './logger.module';
export { MetricsModule } from './metrics.module';
export { ProgramLogger } from './program-logger';
export { runProgram } from './run-program';
