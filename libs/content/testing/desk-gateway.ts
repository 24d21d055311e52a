import {
  AiGateway,
  costOf,
  findModel,
  ProviderError,
  type CallContext,
  type GatewayImages,
  type GatewayResult,
  type GatewayStreamPart,
  type LanguageModel,
  type LanguageModelRequest,
  type LanguageModelResult,
} from '@seoforge/ai-providers';
import { newId } from '@seoforge/kernel';
import type { InMemoryModelCallLedger } from '@seoforge/usage/testing';

type Ending = LanguageModelResult | ProviderError;

/** Asks one of two models, by the mode of the call, once, and writes that down. */
export class DeskGateway extends AiGateway {
  constructor(
    private readonly live: LanguageModel,
    private readonly simulated: LanguageModel,
    private readonly ledger: InMemoryModelCallLedger,
  ) {
    super();
  }

  async generate(request: LanguageModelRequest, context: CallContext): Promise<GatewayResult> {
    const model = context.mode === 'test' ? this.simulated : this.live;
    try {
      const result = await model.generate(request);
      const costMicroUsd = this.#record(context, model, result);
      const { provider, model: name } = model;
      const receipt = { callId: newId(), provider, model: name, costMicroUsd, isCached: false, attempts: 1 };
      return { ...result, receipt };
    } catch (error) {
      if (error instanceof ProviderError) this.#record(context, model, error);
      throw error;
    }
  }

  #record({ siteId, articleId, purpose, mode }: CallContext, model: LanguageModel, end: Ending): number | null {
    const isAnswer = !(end instanceof ProviderError);
    const costMicroUsd = isAnswer ? costOf(findModel(model.provider, model.model), end.usage, new Date()) : 0;
    this.ledger.calls.push({
      id: newId(),
      callId: newId(),
      attempt: 1,
      siteId,
      articleId: articleId ?? null,
      mode,
      purpose,
      provider: model.provider,
      model: model.model,
      outcome: isAnswer ? 'succeeded' : 'failed',
      errorCode: isAnswer ? null : end.code,
      inputTokens: isAnswer ? (end.usage.inputTokens ?? null) : null,
      cachedTokens: null,
      cacheWriteTokens: null,
      outputTokens: isAnswer ? (end.usage.outputTokens ?? null) : null,
      reasoningTokens: null,
      imageTokens: null,
      isCached: false,
      costMicroUsd,
      chargeMicroUsd: costMicroUsd ?? 0,
      durationMs: 0,
      createdAt: new Date(),
    });
    return costMicroUsd;
  }

  stream(): AsyncIterable<GatewayStreamPart> {
    throw new Error('Articles are not streamed.');
  }

  generateImages(): Promise<GatewayImages> {
    throw new Error('Articles have no pictures yet.');
  }
}
