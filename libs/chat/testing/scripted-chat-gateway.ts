import {
  AiGateway,
  type CallContext,
  type GatewayImages,
  type GatewayResult,
  type GatewayStreamPart,
  type LanguageModelRequest,
} from '@seoforge/ai-providers';
import { AppError } from '@seoforge/kernel';

/** What a model says to a request. */
export type Script = (request: LanguageModelRequest) => string | AppError;

const PIECE_CHARACTERS = 3;
const COST_MICRO_USD = 7;

/** A model that does what a test tells it to, a few characters at a time: each call plays the next script, the last one again and again. */
export class ScriptedChatGateway extends AiGateway {
  readonly asked: { readonly request: LanguageModelRequest; readonly context: CallContext }[] = [];
  costMicroUsd: number | null = COST_MICRO_USD;
  readonly #scripts: readonly Script[];

  constructor(...scripts: readonly (Script | string | AppError)[]) {
    super();
    this.#scripts = scripts.map((script) => (typeof script === 'function' ? script : () => script));
  }

  async *stream(request: LanguageModelRequest, context: CallContext): AsyncGenerator<GatewayStreamPart> {
    const script = this.#scripts[Math.min(this.asked.length, this.#scripts.length - 1)];
    this.asked.push({ request, context });
    const said = script?.(request) ?? '';
    if (said instanceof AppError) yield { type: 'error', error: said };
    else {
      for (let start = 0; start < said.length; start += PIECE_CHARACTERS)
        yield { type: 'text', text: said.slice(start, start + PIECE_CHARACTERS) };
      yield finishOf(this.costMicroUsd);
    }
  }

  generate(): Promise<GatewayResult> {
    return Promise.reject(new Error('Answers are streamed.'));
  }

  generateImages(): Promise<GatewayImages> {
    return Promise.reject(new Error('No pictures were scripted.'));
  }
}

function finishOf(costMicroUsd: number | null): GatewayStreamPart {
  return {
    type: 'finish',
    finishReason: { unified: 'stop', raw: 'stop' },
    usage: {},
    responseId: undefined,
    responseModel: undefined,
    warnings: ['scripted'],
    receipt: { callId: 'call', provider: 'openai', model: 'm', costMicroUsd, isCached: false, attempts: 1 },
  };
}
