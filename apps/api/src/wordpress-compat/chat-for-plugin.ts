import { Injectable } from '@nestjs/common';
import { AnswerVisitor, type ChatAnswer, type VisitorMessage } from '@seoforge/chat';
import { WordPressCompatConfig } from '@seoforge/config';
import { AppError, isId } from '@seoforge/kernel';

import { KEYPHRASE } from '../http/fields/patterns';
import { whileConnected } from '../http/lifecycle/while-connected';
import { isObject } from '../openai-compat/body-reader';
import { AnonymousLimits } from './anonymous-limits';
import type { CompatChatAnswerDto } from './chat-answer.dto';
import { exchangesOf } from './chat-history';
import type { CompatCall } from './compat-call';
import { languageOfRequest } from './language-of-request';
import { LenientBody } from './lenient-body';
import { patienceMsOf } from './patience';
import { tookTooLong } from './wordpress.errors';

const LONGEST_MESSAGE = 2_000;

/** Answers a visitor of the plug-in's site from the posts of the site. */
@Injectable()
export class ChatForPlugin {
  constructor(
    private readonly answerVisitor: AnswerVisitor,
    private readonly limits: AnonymousLimits,
    private readonly config: WordPressCompatConfig,
  ) {}

  /** @throws AppError `request.invalid`, `rate_limit.exceeded`, `wordpress.took_too_long`, `chat.…`, or the gateway's */
  async execute(call: CompatCall): Promise<CompatChatAnswerDto> {
    const body = new LenientBody(call.body);
    const message = body.text(LONGEST_MESSAGE, 'message', 'question');
    if (message === undefined || !KEYPHRASE.expression.test(message)) body.fault('/message', 'is needed');
    const { tag: language } = languageOfRequest(body, {});
    body.refuseFaults();
    await this.limits.admit(call, 'request');
    const given = body.member('context');
    const context = isObject(given) ? given : {};
    const { session_id: sessionId } = context;
    const asked = {
      message: message ?? '',
      language,
      sessionId: isId(sessionId) ? sessionId : undefined,
      earlier: exchangesOf(body.member('chat_history')),
    };
    const { text, citations, ...answer } = await this.#answer(call, asked);
    return {
      success: true,
      response: body.has('chat_history') ? { text } : text,
      context: { ...context, session_id: answer.sessionId },
      language: answer.language,
      sources: citations.map(({ title, url }) => ({ title, url })),
    };
  }

  /** A conversation that has ended, or is another visitor's, begins anew. */
  async #answer(call: CompatCall, asked: VisitorMessage): Promise<ChatAnswer> {
    const { site, response, headers } = call;
    const patience = AbortSignal.timeout(patienceMsOf(headers, 'other', this.config));
    try {
      return await whileConnected(response, (hungUp) => {
        const visitor = call.isAnonymous ? { ...asked, visitorId: call.network } : asked;
        return toTheEnd(this.answerVisitor.execute(visitor, site, AbortSignal.any([hungUp, patience])));
      });
    } catch (error) {
      if (patience.aborted) throw tookTooLong();
      if (asked.sessionId === undefined || !isOver(error)) throw error;
      return this.#answer(call, { ...asked, sessionId: undefined });
    }
  }
}

async function toTheEnd(answering: AsyncGenerator<string, ChatAnswer>): Promise<ChatAnswer> {
  for (;;) {
    const next = await answering.next();
    if (next.done) return next.value;
  }
}

function isOver(error: unknown): boolean {
  return error instanceof AppError && ['chat.session_not_found', 'chat.session_full'].includes(error.code);
}
