import OpenAI from 'openai';
import { providerFailure } from './provider-failure';

const OPENAI_BASE_URL = 'https://api.openai.com/v1';

/** Room for 128 000 streamed tokens at some 250 bytes a chunk. */
const MAX_ANSWER_BYTES = 32 * 1024 * 1024;

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
    fetch: async (url, init) =>
      bounded(provider, await fetch(url, { ...init, headers: headersFor(apiKey), redirect: 'manual' })),
  });
}

/** Replaces the SDK's own headers: it adds any that the environment names, and facts about the host. */
function headersFor(apiKey: string): Record<string, string> {
  return { accept: 'application/json', authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' };
}

function bounded(provider: string, response: Response): Response {
  if (!response.body) return response;
  let receivedBytes = 0;
  const limit = new TransformStream<Uint8Array, Uint8Array>({
    transform(bytes, controller) {
      receivedBytes += bytes.byteLength;
      if (receivedBytes > MAX_ANSWER_BYTES)
        throw providerFailure(provider, 'invalid_answer', { code: 'answer_too_large' });
      controller.enqueue(bytes);
    },
  });
  return new Response(response.body.pipeThrough(limit), response);
}
