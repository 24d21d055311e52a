import { Injectable } from '@nestjs/common';
import { GaugeSource, OTHER, type GaugeReading, type GaugeDefinition } from '@seoforge/observability';

import { QueueState } from './queue-state';

const JOBS = 'seoforge_queue_jobs';
const AGE = 'seoforge_queue_oldest_job_age_seconds';

/** Every kind of job of the product. */
const QUEUES = ['deliver-webhook', 'run-site-audit', 'run-site-report', 'write-article', OTHER];
const STATES = ['waiting', 'active', 'retrying', 'dead'] as const;

/** The same in every process that is asked: the jobs of all of them. */
@Injectable()
export class QueueGauges extends GaugeSource {
  protected readonly source = 'queues';
  protected readonly gauges: readonly GaugeDefinition[] = [
    {
      name: JOBS,
      help: 'Jobs of the whole installation; dead ones are those of the last 30 days.',
      labels: { queue: QUEUES, state: STATES },
      acrossProcesses: 'max',
    },
    {
      name: AGE,
      help: 'For how long the job that has waited longest could have been run by now; 0 where none waits.',
      labels: { queue: QUEUES },
      acrossProcesses: 'max',
    },
  ];

  constructor(private readonly queues: QueueState) {
    super();
  }

  protected async read(): Promise<readonly GaugeReading[]> {
    return (await this.queues.read()).flatMap(({ name: queue, ageOfOldestSeconds, ...counts }) => [
      ...STATES.map((state) => ({ gauge: JOBS, labels: { queue, state }, value: counts[state] })),
      { gauge: AGE, labels: { queue }, value: ageOfOldestSeconds ?? 0 },
    ]);
  }
}
