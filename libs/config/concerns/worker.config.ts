import { IsInt, Max, Min } from 'class-validator';

import { Variable } from '../variable.decorator';

export class WorkerConfig {
  @Variable('WORKER_CONCURRENCY', 'Articles that one worker process writes at once.')
  @IsInt()
  @Min(1)
  @Max(200)
  readonly concurrency: number = 8;

  @Variable(
    'WORKER_MANAGEMENT_PORT',
    'Port of the worker’s /metrics, at MANAGEMENT_HOST. 0 for any that is free, where several workers share an address.',
  )
  @IsInt()
  @Min(0)
  @Max(65_535)
  readonly managementPort: number = 9084;
}
