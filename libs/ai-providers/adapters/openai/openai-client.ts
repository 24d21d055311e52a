import OpenAI from 'openai';
import { boundedFetch } from '../../wire/bounded-fetch';
import { SDK_TIMEOUT_MS } from '../../wire/deadline';
import { readOpenAiFailure } from './openai-failure';

const OPENAI_BASE_URL = 'https://api.openai.com/v1';

export interface OpenAiClientOptions {
  /** The provider's configured name, in errors. */
  readonly provider: string;
  /** None for a server that asks for none. */
  readonly apiKey?: string | undefined;
  /** Of any server that speaks this protocol, up to and without `/chat/completions`; OpenAI's own by default. */
  readonly baseUrl?: string;
}

/** The SDK's client with nothing left for it to read from the environment, which it would for each option left out. */
export function createOpenAiClient({ provider, apiKey, baseUrl }: OpenAiClientOptions): OpenAI {
  const headers = {
    accept: 'application/json',
    'content-type': 'application/json',
    ...(apiKey !== undefined && { authorization: `Bearer ${apiKey}` }),
  };
  return new OpenAI({
    apiKey: apiKey ?? 'none',
    baseURL: baseUrl ?? OPENAI_BASE_URL,
    timeout: SDK_TIMEOUT_MS,
    maxRetries: 0,
    adminAPIKey: null,
    organization: null,
    project: null,
    webhookSecret: null,
    logLevel: 'off',
    fetch: boundedFetch({ provider, headers, readFailure: readOpenAiFailure }),
  });
}
