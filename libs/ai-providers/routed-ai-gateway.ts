import { Inject, Injectable } from '@nestjs/common';
import { AiConfig } from '@seoforge/config';
import { databaseUnavailable, isDatabaseUnavailable } from '@seoforge/database';
import { AppError, newId, sumMicroUsd } from '@seoforge/kernel';

import {
  AiGateway,
  type CallReceipt,
  type GatewayImages,
  type GatewayResult,
  type GatewayStreamPart,
} from './ai-gateway';
import type { CallContext } from './call-context';
import type { Call, CallPart, Work } from './middleware/call';
import { Middlewares } from './middleware/middlewares';
import type { GeneratedImage, ImageModelRequest } from './ports/image-model';
import type { Completion, LanguageModelRequest } from './ports/language-model';
import { RouteResolver } from './routes/route-resolver';
import { Deadline } from './wire/deadline';

/** Nothing has been set aside yet: the budget stage puts the call's own in its place. */
const UNPAID: Call['spending'] = {
  cover: () => Promise.reject(new Error('A model was about to be asked before the budget was.')),
};

@Injectable()
export class RoutedAiGateway extends AiGateway {
  constructor(
    @Inject(RouteResolver) private readonly routes: Pick<RouteResolver, 'resolve'>,
    private readonly middlewares: Middlewares,
    private readonly config: AiConfig,
  ) {
    super();
  }

  async generate(request: LanguageModelRequest, context: CallContext): Promise<GatewayResult> {
    let text = '';
    let end: (Completion & { receipt: CallReceipt }) | undefined;
    for await (const part of this.#run({ kind: 'language', request }, context, false)) {
      if (part.type === 'error') throw part.error;
      if (part.type === 'text') text += part.text;
      if (part.type === 'finish') end = part;
    }
    return { ...ended(end), text };
  }

  async *stream(request: LanguageModelRequest, context: CallContext): AsyncGenerator<GatewayStreamPart> {
    try {
      for await (const part of this.#run({ kind: 'language', request }, context, true)) {
        if (part.type === 'text' || part.type === 'finish' || part.type === 'error') yield part;
      }
    } catch (thrown) {
      yield { type: 'error', error: failureOf(thrown) };
    }
  }

  async generateImages(request: ImageModelRequest, context: CallContext): Promise<GatewayImages> {
    const images: GeneratedImage[] = [];
    let end: (Completion & { receipt: CallReceipt }) | undefined;
    for await (const part of this.#run({ kind: 'image', request }, context, false)) {
      if (part.type === 'error') throw part.error;
      if (part.type === 'image') images.push(part.image);
      if (part.type === 'finish') end = part;
    }
    return { ...ended(end), images };
  }

  async *#run(
    work: Work,
    context: CallContext,
    isStreamed: boolean,
  ): AsyncGenerator<Exclude<CallPart, { type: 'finish' }> | ({ type: 'finish'; receipt: CallReceipt } & Completion)> {
    const candidates = await this.routes.resolve(context, work.kind);
    const [candidate] = candidates;
    if (!candidate) throw new Error('A route without models.');
    const deadline = new Deadline(this.config.totalTimeoutMs, work.request.signal);
    const call: Call = {
      id: newId(),
      context,
      work,
      isStreamed,
      signal: deadline.signal,
      candidates,
      candidate,
      hasAlternative: candidates.length > 1,
      spending: UNPAID,
      attempts: [],
    };
    try {
      for await (const part of this.middlewares.answer(call)) {
        yield part.type === 'finish' ? { ...part, receipt: receiptOf(call) } : part;
      }
    } finally {
      deadline.cancel();
    }
  }
}

function receiptOf({ id, candidate, attempts }: Call): CallReceipt {
  const answered = attempts.findLast(({ outcome }) => outcome === 'succeeded') ?? candidate;
  return {
    callId: id,
    provider: answered.provider,
    model: answered.model,
    costMicroUsd: sumMicroUsd(attempts.map(({ costMicroUsd }) => costMicroUsd)),
    isCached: attempts.some(({ isCached }) => isCached),
    attempts: attempts.filter(({ isCached }) => !isCached).length,
  };
}

function ended<End>(end: End | undefined): End {
  if (end === undefined) throw new Error('A call ended without saying how.');
  return end;
}

function failureOf(cause: unknown): AppError {
  if (cause instanceof AppError) return cause;
  if (isDatabaseUnavailable(cause)) return databaseUnavailable(cause);
  return new AppError({ code: 'internal', kind: 'internal', message: 'Something unexpected went wrong.', cause });
}
