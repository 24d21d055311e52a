import { Injectable } from '@nestjs/common';
import { EntityManagers } from '@seoforge/database';

/**
 * Who is served when: start-time fair queueing, with jobs of equal length and groups of equal weight (P. Goyal, H. M. Vin, H. Cheng,
 * "Start-time Fair Queueing: A Scheduling Algorithm for Integrated Services Packet Switching Networks", SIGCOMM 1996).
 *
 * A job gets the turn after that of its group's last job, but none that is over: `max(turn being served, last turn + 1)`. Jobs start
 * in the order of their turns, within a turn as they came. A hundred jobs ordered at once thus spread over a hundred turns, and a
 * job of another group comes into the turn being served. Nobody starves: before a job of turn t comes, each group has at most one
 * job in each turn up to t. Nobody saves up turns by being idle, since new turns begin at the one being served; for the same reason a job
 * that was ordered for later takes its turn when it is due. A job that is tried again keeps its turn and so is among the first when it
 * is due. Turns end at 2³¹, after 68 years of one a second.
 *
 * Taking a turn locks the group's row until the transaction ends, so that two orders of one group cannot take the same turns; other
 * groups, and the runner, never wait for it. A transaction that enqueues for several groups does so in the order of their ids.
 */
@Injectable()
export class JobTurns {
  constructor(private readonly managers: EntityManagers) {}

  /** The next turn of the group, taken by the transaction that is under way. The first one is 1. */
  async take(queue: string, groupId: string): Promise<number> {
    const [taken] = await this.managers.current.query<[{ turn: number }]>(
      `INSERT INTO job_turns AS own (queue, group_id, turn)
       VALUES ($1, $2, COALESCE((SELECT turn FROM job_turns WHERE queue = $1 AND group_id = ''), 1))
       ON CONFLICT (queue, group_id) DO UPDATE SET turn = GREATEST(own.turn + 1, excluded.turn)
       RETURNING turn`,
      [queue, groupId],
    );
    return taken.turn;
  }

  /** A job of this turn starts. What is known of groups whose last turn is over is of no use any more, and removed. */
  async serve(queue: string, turn: number): Promise<void> {
    await this.managers.current.query(
      `WITH served AS (
         INSERT INTO job_turns AS last (queue, group_id, turn) VALUES ($1, '', $2)
         ON CONFLICT (queue, group_id) DO UPDATE SET turn = excluded.turn WHERE last.turn < excluded.turn
         RETURNING turn
       ), past AS (
         SELECT job_turns.group_id FROM job_turns, served
          WHERE job_turns.queue = $1 AND job_turns.group_id <> '' AND job_turns.turn < served.turn
            FOR UPDATE OF job_turns SKIP LOCKED
       )
       DELETE FROM job_turns USING past WHERE job_turns.queue = $1 AND job_turns.group_id = past.group_id`,
      [queue, turn],
    );
  }
}
