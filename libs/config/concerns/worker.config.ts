import { IsInt, Max, Min } from 'class-validator';

import { Variable } from '../variable.decorator';

export class WorkerConfig {
  @Variable('WORKER_CONCURRENCY', 'Articles that one worker process writes at once.')
  @IsInt()
  @Min(1)
  @Max(200)
  readonly concurrency: number = 8;
}
