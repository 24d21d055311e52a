import {
  AiGateway,
  costOf,
  findModel,
  ProviderError,
  type CallContext,
  type CallReceipt,
  type Completion,
  SimulatedImageModel,
  type GatewayImages,
  type GatewayResult,
  type GatewayStreamPart,
  type ImageModelRequest,
  type LanguageModel,
  type LanguageModelRequest,
  type TokenUsage,
} from '@seoforge/ai-providers';
import { newId } from '@seoforge/kernel';
import type { InMemoryModelCallLedger } from '@seoforge/usage/testing';

type Asked = Pick<LanguageModel, 'provider' | 'model'>;
type Drawing = (request: ImageModelRequest) => Promise<GatewayImages['images']>;

const DRAWING_MODEL: Asked = { provider: 'openai', model: 'gpt-image-2' };
const DRAWN: Completion = {
  finishReason: { unified: 'stop', raw: undefined },
  usage: { inputTokens: 50, outputTokens: 400, imageTokens: 400 },
  responseId: undefined,
  responseModel: undefined,
  warnings: [],
};

/** Asks one of two models, by the mode of the call, once; keeps the purse and writes the call down. */
export class DeskGateway extends AiGateway {
  /** What calls were made with. */
  readonly contexts: CallContext[] = [];
  /** Draws small pictures, which do not take long. */
  draw: Drawing = async (request) =>
    (await new SimulatedImageModel().generate({ ...request, size: { width: 48, height: 32 } })).images;

  constructor(
    private readonly live: LanguageModel,
    private readonly simulated: LanguageModel,
    private readonly ledger: InMemoryModelCallLedger,
  ) {
    super();
  }

  generate(request: LanguageModelRequest, context: CallContext): Promise<GatewayResult> {
    const model = context.mode === 'test' ? this.simulated : this.live;
    const input = request.messages.reduce((sum, { text }) => sum + text.length, 0);
    const worstCase = { inputTokens: input, outputTokens: request.maxOutputTokens };
    return this.#account(model, context, worstCase, () => model.generate(request));
  }

  generateImages(request: ImageModelRequest, context: CallContext): Promise<GatewayImages> {
    return this.#account(DRAWING_MODEL, context, DRAWN.usage, async () => ({
      ...DRAWN,
      images: await this.draw(request),
    }));
  }

  stream(): AsyncIterable<GatewayStreamPart> {
    throw new Error('Articles are not streamed.');
  }

  async #account<T extends Completion>(
    model: Asked,
    context: CallContext,
    worstCase: TokenUsage,
    work: () => Promise<T>,
  ): Promise<T & { receipt: CallReceipt }> {
    this.contexts.push(context);
    const { purse } = context;
    const setAside = costIn(model, worstCase) ?? 0;
    purse?.setAside(setAside);
    let costMicroUsd: number | null = 0;
    try {
      const result = await work();
      costMicroUsd = costIn(model, result.usage);
      this.#record(context, model, result.usage, costMicroUsd, null);
      const receipt = { callId: newId(), ...namesOf(model), costMicroUsd, isCached: false, attempts: 1 };
      return { ...result, receipt };
    } catch (error) {
      if (error instanceof ProviderError) this.#record(context, model, {}, 0, error.code);
      throw error;
    } finally {
      purse?.settle(setAside, costMicroUsd ?? 0);
    }
  }

  #record(
    { siteId, articleId, purpose, mode }: CallContext,
    model: Asked,
    { inputTokens, outputTokens, imageTokens }: TokenUsage,
    costMicroUsd: number | null,
    errorCode: string | null,
  ): void {
    this.ledger.calls.push({
      ...{
        id: newId(),
        callId: newId(),
        attempt: 1,
        siteId,
        articleId: articleId ?? null,
        mode,
        purpose,
        ...namesOf(model),
      },
      outcome: errorCode === null ? 'succeeded' : 'failed',
      errorCode,
      inputTokens: inputTokens ?? null,
      cachedTokens: null,
      cacheWriteTokens: null,
      outputTokens: outputTokens ?? null,
      reasoningTokens: null,
      imageTokens: imageTokens ?? null,
      isCached: false,
      costMicroUsd,
      chargeMicroUsd: costMicroUsd ?? 0,
      durationMs: 0,
      createdAt: new Date(),
    });
  }
}

function namesOf({ provider, model }: Asked): Asked {
  return { provider, model };
}

function costIn({ provider, model }: Asked, usage: TokenUsage): number | null {
  return costOf(findModel(provider, model), usage, new Date());
}
