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

/** The data of a prompt. */
export type PromptInput = Readonly<Record<string, unknown>>;

/** What each call costs, in millionths of a US dollar. */
export const COST_MICRO_USD = 7;

/** A vendor's model that answers by what it is asked: with a text, an object that is written as JSON, or an error that is thrown. */
export class AnsweringModels extends AiGateway {
  /** What it was asked, call by call. */
  readonly inputs: PromptInput[] = [];
  readonly requests: LanguageModelRequest[] = [];
  readonly contexts: CallContext[] = [];
  readonly sites = { find: async (): Promise<null> => null };
  readonly caller: ModelCaller = new ModelCaller(this, this.sites);

  /** @param answer gets the number of the call, from 1, too */
  constructor(
    private readonly answer: (input: PromptInput, call: number) => unknown,
    private readonly provider = 'openai',
  ) {
    super();
  }

  /** What was said to the model last. */
  get lastWords(): string {
    return this.requests.at(-1)?.messages.at(-1)?.text ?? '';
  }

  async generate(request: LanguageModelRequest, context: CallContext): Promise<GatewayResult> {
    request.signal?.throwIfAborted();
    this.requests.push(request);
    this.contexts.push(context);
    const input = inputOf(request);
    this.inputs.push(input);
    context.purse?.setAside(COST_MICRO_USD);
    context.purse?.settle(COST_MICRO_USD, COST_MICRO_USD);
    const answer = await this.answer(input, this.inputs.length);
    if (answer instanceof Error) throw answer;
    return {
      text: typeof answer === 'string' ? answer : JSON.stringify(answer),
      finishReason: { unified: 'stop', raw: 'stop' },
      usage: { inputTokens: 100, outputTokens: 50 },
      responseId: undefined,
      responseModel: undefined,
      warnings: [],
      receipt: {
        callId: newId(),
        provider: this.provider,
        model: 'm',
        costMicroUsd: COST_MICRO_USD,
        isCached: false,
        attempts: 1,
      },
    };
  }

  /** In pieces of five characters. */
  async *stream(request: LanguageModelRequest, context: CallContext): AsyncGenerator<GatewayStreamPart> {
    const { text, ...ended } = await this.generate(request, context);
    for (const piece of text.match(/[^]{1,5}/g) ?? []) yield { type: 'text', text: piece };
    yield { type: 'finish', ...ended };
  }

  generateImages(): Promise<GatewayImages> {
    throw new Error('These tools do not draw.');
  }
}

function inputOf({ messages }: LanguageModelRequest): PromptInput {
  const blocks = messages.flatMap(({ text }) => [...text.matchAll(/<input>\n(.*)\n<\/input>/g)]);
  return JSON.parse(blocks.at(-1)?.[1] ?? '{}') as PromptInput;
}
