import { Injectable } from '@nestjs/common';
import { WaitForArticle } from '@seoforge/content';
import type { FastifyRequest } from 'fastify';

import { Shutdown } from '../http/lifecycle/shutdown';

/** Requests that wait for an article. They stop waiting when the caller hangs up and when the server is about to stop. */
@Injectable()
export class WaitingRequests {
  constructor(
    private readonly waitForArticle: WaitForArticle,
    private readonly shutdown: Shutdown,
  ) {}

  async untilEnded(siteId: string, articleId: string, seconds: number, request: FastifyRequest): Promise<void> {
    const hungUp = new AbortController();
    const hangUp = (): void => {
      hungUp.abort();
    };
    request.raw.socket.once('close', hangUp);
    try {
      const signal = AbortSignal.any([hungUp.signal, this.shutdown.signal]);
      await this.waitForArticle.execute(siteId, articleId, seconds * 1_000, signal);
    } finally {
      request.raw.socket.off('close', hangUp);
    }
  }
}
