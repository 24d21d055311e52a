import { Injectable } from '@nestjs/common';
import { AiConfig } from '@seoforge/config';
import { AppError } from '@seoforge/kernel';

import { AnthropicLanguageModel } from './adapters/anthropic';
import { GoogleLanguageModel } from './adapters/google';
import { OpenAiLanguageModel } from './adapters/openai';
import { SimulatedLanguageModel } from './adapters/simulated';
import { LanguageModels } from './language-models';
import type { LanguageModel } from './ports/language-model';

interface Connection {
  readonly model: string;
  readonly apiKey: string;
  readonly baseUrl: string;
  readonly timeoutMs: number;
}

interface Vendor {
  readonly provider: string;
  readonly defaultModel: string;
  readonly keyVariable: string;
  readonly apiKey: (config: AiConfig) => string | undefined;
  readonly baseUrl: (config: AiConfig) => string;
  readonly create: (connection: Connection) => LanguageModel;
}

const SIMULATED_MODEL = 'simulated/writer-1';

/** The first one with a key writes where AI_MODEL names no other. */
const VENDORS: readonly Vendor[] = [
  {
    provider: 'openai',
    defaultModel: 'gpt-5.4-mini',
    keyVariable: 'OPENAI_API_KEY',
    apiKey: ({ openAiApiKey }) => openAiApiKey?.reveal(),
    baseUrl: ({ openAiBaseUrl }) => openAiBaseUrl,
    create: (connection) => new OpenAiLanguageModel(connection),
  },
  {
    provider: 'anthropic',
    defaultModel: 'claude-sonnet-5',
    keyVariable: 'ANTHROPIC_API_KEY',
    apiKey: ({ anthropicApiKey }) => anthropicApiKey?.reveal(),
    baseUrl: ({ anthropicBaseUrl }) => anthropicBaseUrl,
    create: (connection) => new AnthropicLanguageModel(connection),
  },
  {
    provider: 'google',
    defaultModel: 'gemini-3.5-flash',
    keyVariable: 'GOOGLE_API_KEY',
    apiKey: ({ googleApiKey }) => googleApiKey?.reveal(),
    baseUrl: ({ googleBaseUrl }) => googleBaseUrl,
    create: (connection) => new GoogleLanguageModel(connection),
  },
];

/** The models that the configuration names. A reference that cannot be served is refused at boot, not at the first article. */
@Injectable()
export class ConfiguredLanguageModels extends LanguageModels {
  readonly #default: LanguageModel;
  readonly #simulated: LanguageModel;

  constructor(private readonly config: AiConfig) {
    super();
    this.#simulated = new SimulatedLanguageModel({ latencyMs: config.simulatedLatencyMs });
    this.#default = this.#create(config.model ?? this.#defaultReference());
  }

  default(): LanguageModel {
    return this.#default;
  }

  simulated(): LanguageModel {
    return this.#simulated;
  }

  #defaultReference(): string {
    const vendor = VENDORS.find(({ apiKey }) => apiKey(this.config) !== undefined);
    return vendor ? `${vendor.provider}/${vendor.defaultModel}` : SIMULATED_MODEL;
  }

  #create(reference: string): LanguageModel {
    if (reference === SIMULATED_MODEL) return this.#simulated;
    const vendor = VENDORS.find(({ provider }) => reference.startsWith(`${provider}/`));
    const apiKey = vendor?.apiKey(this.config);
    if (!vendor || apiKey === undefined) throw modelUnknown(reference);
    const model = reference.slice(vendor.provider.length + 1);
    return vendor.create({ model, apiKey, baseUrl: vendor.baseUrl(this.config), timeoutMs: this.config.timeoutMs });
  }
}

function modelUnknown(reference: string): AppError {
  const served = VENDORS.map(({ provider, keyVariable }) => `${provider}/… with ${keyVariable}`);
  return new AppError({
    code: 'ai.model_unknown',
    kind: 'invalid',
    message: `AI_MODEL names ${reference}, which no configured provider serves; use ${[SIMULATED_MODEL, ...served].join(', or ')}.`,
  });
}
