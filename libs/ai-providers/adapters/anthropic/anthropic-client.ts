import Anthropic from '@anthropic-ai/sdk';
import { boundedFetch } from '../../wire/bounded-fetch';
import { SDK_TIMEOUT_MS } from '../../wire/deadline';
import { readAnthropicFailure } from './anthropic-failure';

const ANTHROPIC_BASE_URL = 'https://api.anthropic.com';

/** The version of the API whose bodies the SDK's types describe. */
const API_VERSION = '2026-10-21';

export interface AnthropicClientOptions {
  /** The provider's configured name, in errors. */
  readonly provider: string;
  readonly apiKey: string;
  /** Of any server that speaks this protocol, up to and without `/v1/messages`; Anthropic's own by default. */
  readonly baseUrl?: string;
}

/** The SDK's client with nothing left for it to read from the environment, which it would for each option left out. */
export function createAnthropicClient({ provider, apiKey, baseUrl }: AnthropicClientOptions): Anthropic {
  const headers = {
    accept: 'application/json',
    authorization: `Bearer ${apiKey}`,
    'anthropic-version': API_VERSION,
    'content-type': 'application/json',
  };
  return new Anthropic({
    apiKey,
    authToken: null,
    webhookKey: null,
    baseURL: baseUrl ?? ANTHROPIC_BASE_URL,
    timeout: SDK_TIMEOUT_MS,
    maxRetries: 0,
    logLevel: 'off',
    openTelemetry: { propagation: false, traces: false },
    fetch: boundedFetch({ provider, headers, readFailure: readAnthropicFailure }),
  });
}
