import { Injectable } from '@nestjs/common';
import { WaitForArticle } from '@seoforge/content';

import { Shutdown } from '../http/lifecycle/shutdown';

/** Requests that wait for an article. They stop waiting when the caller hangs up and when the server is about to stop. */
@Injectable()
export class WaitingRequests {
  constructor(
    private readonly waitForArticle: WaitForArticle,
    private readonly shutdown: Shutdown,
  ) {}

  async untilEnded(siteId: string, articleId: string, seconds: number, hungUp: AbortSignal): Promise<void> {
    const signal = AbortSignal.any([hungUp, this.shutdown.signal]);
    await this.waitForArticle.execute(siteId, articleId, seconds * 1_000, signal);
  }
}
