import {
  LanguageModel,
  SimulatedLanguageModel,
  type LanguageModelRequest,
  type LanguageModelResult,
  type LanguageModelStreamPart,
} from '@seoforge/ai-providers';

/** Answers a request in the simulated model's place, or throws; undefined lets that model answer. */
type Interception = (
  purpose: string,
  request: LanguageModelRequest,
) => LanguageModelResult | Promise<LanguageModelResult> | undefined;

/** Goes by any vendor's name and answers as the simulated model does, unless a test gets in between. */
export class InterceptedLanguageModel extends LanguageModel {
  /** What it was asked for, call by call. */
  readonly purposes: string[] = [];
  readonly requests: LanguageModelRequest[] = [];
  intercept: Interception = () => undefined;
  readonly #simulated = new SimulatedLanguageModel();

  constructor(
    readonly provider: string,
    readonly model: string,
  ) {
    super();
  }

  async generate(request: LanguageModelRequest): Promise<LanguageModelResult> {
    const purpose = purposeOf(request);
    this.purposes.push(purpose);
    this.requests.push(request);
    return this.intercept(purpose, request) ?? this.#simulated.generate(request);
  }

  stream(request: LanguageModelRequest): AsyncIterable<LanguageModelStreamPart> {
    return this.#simulated.stream(request);
  }
}

function purposeOf({ messages }: LanguageModelRequest): string {
  const prompt = messages.findLast(({ text }) => text.includes('"task"'))?.text ?? '';
  return /"task":"([a-z.]+)"/.exec(prompt)?.[1] ?? '';
}
