import { Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';

import { preferredWaitSeconds } from '../prefer-wait';
import { hangUpSignal } from './hang-up-signal';
import { Shutdown } from './shutdown';

/** Waits for the end of something for a caller's sake. @returns whether it came in time */
type UntilEnded = (timeoutMs: number, signal: AbortSignal) => Promise<boolean>;

/** Requests that wait for the end of what they asked for. They stop when the caller hangs up and when the server is about to stop. */
@Injectable()
export class WaitingRequests {
  constructor(private readonly shutdown: Shutdown) {}

  /** Waits as long as the caller prefers to (RFC 7240), and tells so; not at all without that preference. */
  async asPreferred(prefer: string | undefined, reply: FastifyReply, untilEnded: UntilEnded): Promise<void> {
    const waitSeconds = preferredWaitSeconds(prefer);
    if (waitSeconds === undefined) return;
    reply.header('Preference-Applied', `wait=${waitSeconds}`);
    await untilEnded(waitSeconds * 1_000, AbortSignal.any([hangUpSignal(reply.raw), this.shutdown.signal]));
  }
}
