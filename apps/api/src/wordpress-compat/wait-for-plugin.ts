import { Inject, Injectable } from '@nestjs/common';
import { WordPressCompatConfig } from '@seoforge/config';

import { requestAbandoned } from '../http/errors/request-abandoned';
import { hangUpSignal } from '../http/lifecycle/hang-up-signal';
import { Shutdown } from '../http/lifecycle/shutdown';
import type { CompatCall } from './compat-call';
import { patienceMsOf, type Work } from './patience';

/** Each of them looks at the database every other second: so many are some 250 looks a second. */
const MOST_WAITING = 500;

/** Waits for the end of what is made elsewhere. @returns whether it came in time */
type UntilEnded = (timeoutMs: number, signal: AbortSignal) => Promise<boolean>;

/** Waits as long as a plug-in does, and not at all where too many others of this process wait already. */
@Injectable()
export class WaitForPlugin {
  #waiting = 0;

  constructor(
    @Inject(Shutdown) private readonly shutdown: Pick<Shutdown, 'signal'>,
    @Inject(WordPressCompatConfig) private readonly config: Pick<WordPressCompatConfig, 'longestWaitMs'>,
  ) {}

  /**
   * @returns whether it ended in time; waiting ends early when the process is about to stop
   * @throws AppError `request.abandoned` where the plug-in has left
   */
  async execute(
    { headers, response }: Pick<CompatCall, 'headers' | 'response'>,
    work: Work,
    untilEnded: UntilEnded,
  ): Promise<boolean> {
    const hungUp = hangUpSignal(response);
    const patienceMs = this.#waiting < MOST_WAITING ? patienceMsOf(headers, work, this.config) : 0;
    this.#waiting += 1;
    try {
      const hasEnded = await untilEnded(patienceMs, AbortSignal.any([hungUp, this.shutdown.signal]));
      if (hungUp.aborted) throw requestAbandoned(hungUp.reason);
      return hasEnded;
    } finally {
      this.#waiting -= 1;
    }
  }
}
