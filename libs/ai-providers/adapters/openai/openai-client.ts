import OpenAI from 'openai';
import { boundedFetch } from '../../wire/bounded-fetch';

const OPENAI_BASE_URL = 'https://api.openai.com/v1';

export interface OpenAiClientOptions {
  /** The provider's configured name, in errors. */
  readonly provider: string;
  readonly apiKey: string;
  /** Of any server that speaks this protocol, up to and without `/chat/completions`; OpenAI's own by default. */
  readonly baseUrl?: string;
  /** Limit of one whole call, in milliseconds. */
  readonly timeoutMs: number;
}

/** The SDK's client with nothing left for it to read from the environment, which it would for each option left out. */
export function createOpenAiClient({ provider, apiKey, baseUrl, timeoutMs }: OpenAiClientOptions): OpenAI {
  const headers = {
    accept: 'application/json',
    authorization: `Bearer ${apiKey}`,
    'content-type': 'application/json',
  };
  return new OpenAI({
    apiKey,
    baseURL: baseUrl ?? OPENAI_BASE_URL,
    timeout: timeoutMs,
    maxRetries: 0,
    adminAPIKey: null,
    organization: null,
    project: null,
    webhookSecret: null,
    logLevel: 'off',
    fetch: boundedFetch(provider, headers),
  });
}
