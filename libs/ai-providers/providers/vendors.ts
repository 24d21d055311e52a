import type { AiConfig, Secret } from '@seoforge/config';

import { AnthropicLanguageModel } from '../adapters/anthropic';
import { GoogleImageModel, GoogleLanguageModel } from '../adapters/google';
import { OpenAiImageModel, OpenAiLanguageModel } from '../adapters/openai';
import type { ImageModel } from '../ports/image-model';
import type { LanguageModel } from '../ports/language-model';
import type { Provider } from './provider';

/** What every adapter of a vendor is made with. */
export interface Connection {
  readonly model: string;
  readonly apiKey: string;
  readonly baseUrl: string;
  readonly timeoutMs: number;
}

/** A vendor whose models the catalogue knows. */
export interface Vendor {
  readonly name: string;
  readonly keysOf: (config: AiConfig) => readonly Secret[];
  readonly baseUrlOf: (config: AiConfig) => string;
  readonly defaults: Provider['defaults'];
  readonly writer: (connection: Connection) => LanguageModel;
  readonly painter?: (connection: Connection) => ImageModel;
}

/** In the order in which they are asked where nobody chose another one. */
export const VENDORS: readonly Vendor[] = [
  {
    name: 'openai',
    keysOf: ({ openAiApiKeys }) => openAiApiKeys,
    baseUrlOf: ({ openAiBaseUrl }) => openAiBaseUrl,
    defaults: { language: 'gpt-5.4-mini', image: 'gpt-image-2' },
    writer: (connection) => new OpenAiLanguageModel(connection),
    painter: (connection) => new OpenAiImageModel(connection),
  },
  {
    name: 'anthropic',
    keysOf: ({ anthropicApiKeys }) => anthropicApiKeys,
    baseUrlOf: ({ anthropicBaseUrl }) => anthropicBaseUrl,
    defaults: { language: 'claude-sonnet-5' },
    writer: (connection) => new AnthropicLanguageModel(connection),
  },
  {
    name: 'google',
    keysOf: ({ googleApiKeys }) => googleApiKeys,
    baseUrlOf: ({ googleBaseUrl }) => googleBaseUrl,
    defaults: { language: 'gemini-3.5-flash', image: 'gemini-3-pro-image' },
    writer: (connection) => new GoogleLanguageModel(connection),
    painter: (connection) => new GoogleImageModel(connection),
  },
];
