import { availableParallelism } from 'node:os';

import { IsInt, IsOptional, Max, Min } from 'class-validator';

import { Variable } from '../variable.decorator';

export class AnalysisConfig {
  @Variable(
    'ANALYSIS_THREADS',
    'Threads that analyse long texts beside the requests. By default one fewer than the cores, at least one.',
  )
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(64)
  readonly threads?: number;

  @Variable('ANALYSIS_TIMEOUT_MS', 'Longest time the analysis of one text may take.')
  @IsInt()
  @Min(100)
  @Max(60_000)
  readonly timeoutMs: number = 5_000;

  get threadCount(): number {
    return this.threads ?? Math.max(1, availableParallelism() - 1);
  }
}
