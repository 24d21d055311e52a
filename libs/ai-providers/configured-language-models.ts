import { Injectable } from '@nestjs/common';
import { AiConfig } from '@seoforge/config';
import { AppError } from '@seoforge/kernel';

import { OpenAiLanguageModel } from './adapters/openai';
import { SimulatedLanguageModel } from './adapters/simulated';
import { LanguageModels } from './language-models';
import type { LanguageModel } from './ports/language-model';

const DEFAULT_OPENAI_MODEL = 'openai/gpt-5.4-mini';
const SIMULATED_MODEL = 'simulated/writer-1';

/** The models that the configuration names. A reference that cannot be served is refused at boot, not at the first article. */
@Injectable()
export class ConfiguredLanguageModels extends LanguageModels {
  readonly #default: LanguageModel;
  readonly #simulated: LanguageModel;

  constructor(private readonly config: AiConfig) {
    super();
    this.#simulated = new SimulatedLanguageModel({ latencyMs: config.simulatedLatencyMs });
    this.#default = this.#create(config.model ?? (config.openAiApiKey ? DEFAULT_OPENAI_MODEL : SIMULATED_MODEL));
  }

  default(): LanguageModel {
    return this.#default;
  }

  simulated(): LanguageModel {
    return this.#simulated;
  }

  #create(reference: string): LanguageModel {
    const { openAiApiKey, openAiBaseUrl, timeoutMs } = this.config;
    if (reference === SIMULATED_MODEL) return this.#simulated;
    if (reference.startsWith('openai/') && openAiApiKey) {
      const model = reference.slice('openai/'.length);
      return new OpenAiLanguageModel({ model, apiKey: openAiApiKey.reveal(), baseUrl: openAiBaseUrl, timeoutMs });
    }
    throw new AppError({
      code: 'ai.model_unknown',
      kind: 'invalid',
      message: `AI_MODEL names ${reference}, which no configured provider serves; use ${SIMULATED_MODEL}, or openai/… with OPENAI_API_KEY.`,
    });
  }
}
