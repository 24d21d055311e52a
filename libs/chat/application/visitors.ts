import { createHmac } from 'node:crypto';

import { Injectable } from '@nestjs/common';
import { RateLimiter } from '@seoforge/cache';
import { AuthConfig, ChatConfig } from '@seoforge/config';

import { visitorLimited } from '../chat.errors';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/** Who visitors are, and how much they may ask. */
@Injectable()
export class Visitors {
  readonly #secret: string;

  constructor(
    private readonly limiter: RateLimiter,
    private readonly config: ChatConfig,
    auth: AuthConfig,
  ) {
    this.#secret = auth.apiKeyHashSecret?.reveal() ?? '';
  }

  /** HMAC-SHA-256 in hexadecimal: what a plugin calls its visitors, such as a number or an address, is never stored. */
  hashOf(siteId: string, visitorId: string): string {
    return createHmac('sha256', this.#secret).update(`chat_visitor:${siteId}:${visitorId}`).digest('hex');
  }

  /**
   * Counts a message.
   * @param visitor a visitor's hash, or a session's id where there is none
   * @throws AppError `chat.visitor_limited`
   */
  async admit(siteId: string, visitor: string): Promise<void> {
    const key = `chat:${siteId}:${visitor}`;
    const states = await this.limiter.consume([
      { key: `${key}:minute`, limit: this.config.messagesPerMinute, windowMs: MINUTE_MS },
      { key: `${key}:day`, limit: this.config.messagesPerDay, windowMs: DAY_MS },
    ]);
    const resets = states.filter(({ isExceeded }) => isExceeded).map(({ resetMs }) => resetMs);
    if (resets.length > 0) throw visitorLimited(Math.max(...resets));
  }
}
