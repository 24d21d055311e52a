import {
  AiGateway,
  type CallContext,
  type GatewayImages,
  type GatewayResult,
  type GatewayStreamPart,
  type LanguageModelRequest,
} from '@seoforge/ai-providers';
import { newId } from '@seoforge/kernel';
import { ModelCaller } from '@seoforge/prompting';

/** A vendor's model whose answers a test writes: each call gets the next one, the last one again and again. */
export class ScriptedModels extends AiGateway {
  /** What it was asked, call by call. */
  readonly requests: LanguageModelRequest[] = [];
  readonly contexts: CallContext[] = [];
  readonly caller = new ModelCaller(this, { find: async () => null });
  #answers: readonly unknown[];

  /** @param answers texts, objects that are answered as JSON, and errors that are thrown. */
  constructor(...answers: readonly unknown[]) {
    super();
    this.#answers = answers;
  }

  /** Data that the first call was given, the task's own. */
  get input(): Record<string, unknown> {
    const blocks = [...(this.requests[0]?.messages ?? [])].flatMap(({ text }) => [
      ...text.matchAll(/<input>\n(.*)\n<\/input>/g),
    ]);
    return JSON.parse(blocks.at(-1)?.[1] ?? '{}') as Record<string, unknown>;
  }

  /** What was said to the model last. */
  get lastWords(): string {
    return this.requests.at(-1)?.messages.at(-1)?.text ?? '';
  }

  async generate(request: LanguageModelRequest, context: CallContext): Promise<GatewayResult> {
    this.requests.push(request);
    this.contexts.push(context);
    const [answer, ...later] = this.#answers;
    if (later.length > 0) this.#answers = later;
    if (answer instanceof Error) throw answer;
    return {
      text: typeof answer === 'string' ? answer : JSON.stringify(answer),
      finishReason: { unified: 'stop', raw: 'stop' },
      usage: { inputTokens: 100, outputTokens: 50 },
      responseId: undefined,
      responseModel: undefined,
      warnings: [],
      receipt: { callId: newId(), provider: 'openai', model: 'm', costMicroUsd: 7, isCached: false, attempts: 1 },
    };
  }

  stream(): AsyncIterable<GatewayStreamPart> {
    throw new Error('These tools do not stream.');
  }

  generateImages(): Promise<GatewayImages> {
    throw new Error('These tools do not draw.');
  }
}
