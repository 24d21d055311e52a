import { AiGateway, type CallContext, type GatewayResult, type LanguageModelRequest } from '@seoforge/ai-providers';
import { newId } from '@seoforge/kernel';

/** Answers each call with the next text, the last one again and again, or fails as it was told. */
export class ScriptedGateway extends AiGateway {
  readonly asked: { readonly request: LanguageModelRequest; readonly context: CallContext }[] = [];

  /** @param provider who seems to answer */
  constructor(
    public answers: readonly (string | Error)[] = [],
    private readonly provider = 'openai',
  ) {
    super();
  }

  async generate(request: LanguageModelRequest, context: CallContext): Promise<GatewayResult> {
    const answer = this.answers[Math.min(this.asked.length, this.answers.length - 1)] ?? '';
    this.asked.push({ request, context });
    if (answer instanceof Error) throw answer;
    return {
      text: answer,
      finishReason: { unified: 'stop', raw: 'stop' },
      usage: { inputTokens: 10, outputTokens: 20 },
      responseId: 'r',
      responseModel: 'm',
      warnings: [],
      receipt: { callId: newId(), provider: this.provider, model: 'm', costMicroUsd: 7, isCached: false, attempts: 1 },
    };
  }

  stream(): never {
    throw new Error('Nothing is streamed.');
  }

  generateImages(): never {
    throw new Error('Nothing is drawn.');
  }
}
