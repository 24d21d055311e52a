import {
  AiGateway,
  type CallContext,
  type CallReceipt,
  type Completion,
  type GatewayImages,
  type GatewayResult,
  type GatewayStreamPart,
  type ImageModelRequest,
  type LanguageModelRequest,
} from '@seoforge/ai-providers';

export const SAMPLE_RECEIPT: CallReceipt = {
  callId: 'call-1',
  provider: 'openai',
  model: 'gpt-test',
  costMicroUsd: 42,
  isCached: false,
  attempts: 1,
};

export const SAMPLE_COMPLETION: Completion = {
  finishReason: { unified: 'stop', raw: 'stop' },
  usage: { inputTokens: 12, cachedInputTokens: 4, outputTokens: 3, reasoningTokens: 1 },
  responseId: 'response-1',
  responseModel: 'gpt-test-2026-01-01',
  warnings: ['temperature has no effect'],
};

export const FINISH: GatewayStreamPart = { type: 'finish', ...SAMPLE_COMPLETION, receipt: SAMPLE_RECEIPT };

/** What the gateway was asked. */
export interface AskedCall {
  readonly request: LanguageModelRequest | ImageModelRequest;
  readonly context: CallContext;
}

/** Does what a test tells it to, and remembers what it was asked. */
export class ScriptedAiGateway extends AiGateway {
  readonly asked: AskedCall[] = [];
  /** Set when the reader of the last stream stopped before its end. */
  wasLeftEarly = false;

  /** What a call that is not streamed comes to. */
  answer: (request: LanguageModelRequest) => Promise<GatewayResult> = async () => ({
    ...SAMPLE_COMPLETION,
    text: 'A grey heron.',
    receipt: SAMPLE_RECEIPT,
  });
  images: () => Promise<GatewayImages> = () => Promise.reject(new Error('No pictures were scripted.'));
  parts: (signal: AbortSignal | undefined) => AsyncIterable<GatewayStreamPart> = async function* () {
    yield { type: 'text', text: 'A grey ' };
    yield { type: 'text', text: 'heron.' };
    yield FINISH;
  };

  generate(request: LanguageModelRequest, context: CallContext): Promise<GatewayResult> {
    this.asked.push({ request, context });
    return this.answer(request);
  }

  async *stream(request: LanguageModelRequest, context: CallContext): AsyncGenerator<GatewayStreamPart> {
    this.asked.push({ request, context });
    let isOver = false;
    try {
      for await (const part of this.parts(request.signal)) {
        isOver = part.type !== 'text';
        yield part;
      }
    } finally {
      this.wasLeftEarly = !isOver;
    }
  }

  generateImages(request: ImageModelRequest, context: CallContext): Promise<GatewayImages> {
    this.asked.push({ request, context });
    return this.images();
  }
}
