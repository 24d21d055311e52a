import { Injectable } from '@nestjs/common';
import { EntityManagers } from '@seoforge/database';

import { QUEUE_SCHEMA } from './boss-options';
import { QueueState, type JobCounts } from './queue-state';

/** Counts the jobs in pg-boss's table; its own figures are as old as its last round. */
@Injectable()
export class BossQueueState extends QueueState {
  constructor(private readonly managers: EntityManagers) {
    super();
  }

  read(): Promise<readonly JobCounts[]> {
    return this.managers.current.query<JobCounts[]>(
      `SELECT queue.name,
              count(*) FILTER (WHERE job.state = 'created')::integer AS waiting,
              count(*) FILTER (WHERE job.state = 'active')::integer AS active,
              count(*) FILTER (WHERE job.state = 'retry')::integer AS retrying,
              (SELECT count(*)::integer FROM ${QUEUE_SCHEMA}.job dead WHERE dead.name = queue.dead_letter) AS dead,
              floor(extract(epoch FROM now() - min(job.start_after)
                FILTER (WHERE job.state <> 'active' AND job.start_after <= now())))::integer AS "ageOfOldestSeconds"
         FROM ${QUEUE_SCHEMA}.queue
         LEFT JOIN ${QUEUE_SCHEMA}.job ON job.name = queue.name AND job.state IN ('created', 'retry', 'active')
        WHERE queue.dead_letter IS NOT NULL
        GROUP BY queue.name, queue.dead_letter
        ORDER BY queue.name`,
    );
  }
}
