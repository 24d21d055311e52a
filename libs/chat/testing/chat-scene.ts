import { RateLimiter, type RateLimit, type RateLimitState } from '@seoforge/cache';
import { AuthConfig, ChatConfig, Secret } from '@seoforge/config';
import { Clock, newId } from '@seoforge/kernel';
import { SearchPosts, type Post } from '@seoforge/posts';
import { InMemoryPostIndex, sampleIndexedPost } from '@seoforge/posts/testing';

import { AnswerFromPosts, type ChatCaller } from '../application/answer-from-posts';
import { AnswerVisitor, type ChatAnswer, type VisitorMessage } from '../application/answer-visitor';
import { Conversations } from '../application/conversations';
import { FindPassages } from '../application/find-passages';
import { Visitors } from '../application/visitors';
import { InMemoryChatSessionRepository } from './in-memory-chat-session-repository';
import type { ScriptedChatGateway } from './scripted-chat-gateway';

class SetClock extends Clock {
  nowMs = Date.parse('2026-03-01T12:00:00.000Z');

  now(): Date {
    return new Date(this.nowMs);
  }
}

/** Counts for ever. */
class CountingRateLimiter extends RateLimiter {
  readonly #used = new Map<string, number>();

  async consume(limits: readonly RateLimit[]): Promise<readonly RateLimitState[]> {
    const states = limits.map(({ key, limit, windowMs }) => {
      const used = this.#used.get(key) ?? 0;
      return { remaining: Math.max(limit - used, 0), resetMs: windowMs, isExceeded: used >= limit };
    });
    if (states.every(({ isExceeded }) => !isExceeded))
      for (const { key } of limits) this.#used.set(key, (this.#used.get(key) ?? 0) + 1);
    return states;
  }
}

/** An answer, and the pieces that were shown of it before. */
export interface HeardAnswer extends ChatAnswer {
  readonly pieces: readonly string[];
}

/** The chat of a site, on twins of everything around it. */
export class ChatScene {
  readonly siteId = newId();
  readonly clock = new SetClock();
  readonly posts = new InMemoryPostIndex();
  readonly sessions = new InMemoryChatSessionRepository();
  readonly #answerVisitor: AnswerVisitor;

  constructor(
    readonly gateway: ScriptedChatGateway,
    config: Partial<ChatConfig> = {},
  ) {
    const auth = { ...new AuthConfig(), apiKeyHashSecret: new Secret('only tests have this') } as AuthConfig;
    const visitors = new Visitors(new CountingRateLimiter(), { ...new ChatConfig(), ...config }, auth);
    this.#answerVisitor = new AnswerVisitor(
      new Conversations(this.sessions, this.clock),
      visitors,
      new FindPassages(new SearchPosts(this.posts)),
      new AnswerFromPosts(gateway),
      this.clock,
    );
  }

  /** Puts a post into the index. */
  async post(changes: Partial<Post> = {}, siteId = this.siteId): Promise<void> {
    await this.posts.put([sampleIndexedPost(siteId, changes)]);
  }

  async say(
    message: string,
    said: Partial<VisitorMessage> = {},
    caller: Partial<ChatCaller> = {},
  ): Promise<HeardAnswer> {
    const pieces: string[] = [];
    const answering = this.#answerVisitor.execute(
      { message, ...said },
      { siteId: this.siteId, mode: 'live', ...caller },
      new AbortController().signal,
    );
    for (;;) {
      const next = await answering.next();
      if (next.done) return { ...next.value, pieces };
      pieces.push(next.value);
    }
  }
}
