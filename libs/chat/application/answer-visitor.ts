import { Injectable } from '@nestjs/common';
import { Clock } from '@seoforge/kernel';
import { detectLanguage } from '@seoforge/seo';

import type { EarlierExchange } from '../domain/exchange';
import { rememberedExchanges } from '../domain/remembered-exchanges';
import { AnswerFromPosts, type ChatCaller, type PostsAnswer } from './answer-from-posts';
import { Conversations, type OpenConversation } from './conversations';
import { FindPassages } from './find-passages';
import { Visitors } from './visitors';

const LANGUAGE_OF_LAST_RESORT = 'en';

export interface VisitorMessage {
  readonly message: string;
  /** Of the conversation that it goes on with. */
  readonly sessionId?: string | undefined;
  /** The plugin's own name for the visitor. */
  readonly visitorId?: string | undefined;
  /** Of the answer, a language tag; the message's where it is left out. */
  readonly language?: string | undefined;
  /** What the caller says was said before, oldest first. Counts for a conversation that begins here, and is not stored. */
  readonly earlier?: readonly EarlierExchange[];
}

export interface ChatAnswer extends PostsAnswer {
  readonly sessionId: string;
  readonly language: string;
}

/** Answers a visitor from the posts of the site, and remembers the conversation. */
@Injectable()
export class AnswerVisitor {
  constructor(
    private readonly conversations: Conversations,
    private readonly visitors: Visitors,
    private readonly findPassages: FindPassages,
    private readonly answerFromPosts: AnswerFromPosts,
    private readonly clock: Clock,
  ) {}

  /**
   * Yields the text piece by piece: put together it is the text of the answer, which is returned in the end, when it has been stored.
   * @throws AppError `chat.session_not_found`, `chat.session_full`, `chat.visitor_limited`, or the gateway's
   */
  async *execute(
    { message, sessionId, visitorId, language: wanted, earlier = [] }: VisitorMessage,
    caller: ChatCaller,
    signal: AbortSignal,
  ): AsyncGenerator<string, ChatAnswer> {
    const { siteId } = caller;
    const askedAt = this.clock.now();
    const conversation = await this.#open(siteId, sessionId, visitorId);
    await this.visitors.admit(siteId, conversation.visitorHash ?? conversation.id);
    const spoken = wanted ?? (await detectLanguage({ content: message })) ?? conversation.language;
    const exchanges = conversation.isNew ? earlier : conversation.exchanges;
    const questions = questionsOf(message, exchanges);
    const passages = await this.findPassages.execute(siteId, questions, spoken ?? LANGUAGE_OF_LAST_RESORT);
    const language = spoken ?? passages[0]?.language ?? LANGUAGE_OF_LAST_RESORT;
    const input = { language, passages, history: rememberedExchanges(exchanges), message };
    const answer = yield* this.answerFromPosts.execute(input, questions.join('\n'), caller, signal);
    const { text, isAnswered, citations } = answer;
    const answeredAt = this.clock.now();
    await this.conversations.remember(conversation, language, {
      question: message,
      askedAt,
      answer: text,
      isAnswered,
      citations,
      answeredAt,
    });
    return { ...answer, sessionId: conversation.id, language };
  }

  async #open(siteId: string, sessionId?: string, visitorId?: string): Promise<OpenConversation> {
    const visitorHash = visitorId === undefined ? null : this.visitors.hashOf(siteId, visitorId);
    if (sessionId === undefined) return this.conversations.begin(siteId, visitorHash);
    return this.conversations.goOnWith(siteId, sessionId, visitorHash);
  }
}

/** The message, and what it may mean after the question before it. */
function questionsOf(message: string, exchanges: readonly EarlierExchange[]): readonly string[] {
  const before = exchanges.at(-1)?.question;
  return before === undefined ? [message] : [message, `${before}\n${message}`];
}
