import { GoogleGenAI } from '@google/genai';
import { boundedFetch } from '../../wire/bounded-fetch';
import { fromErrorResponse } from './google-error-mapping';

const GOOGLE_BASE_URL = 'https://generativelanguage.googleapis.com';

/** The version of the API that structured output and thinking are part of. */
const API_VERSION = 'v1beta';

export interface GoogleClientOptions {
  /** The provider's configured name, in errors. */
  readonly provider: string;
  readonly apiKey: string;
  /** Of any server that speaks this protocol, up to and without `/v1beta`; Google's own by default. */
  readonly baseUrl?: string;
}

/**
 * The SDK's client with nothing left for it to read from the environment, which it would for each option left out. Its
 * errors keep no headers, so that an answer that reports one is read before the SDK sees it. It retries nothing
 * unless told to.
 */
export function createGoogleClient({ provider, apiKey, baseUrl }: GoogleClientOptions): GoogleGenAI {
  const send = boundedFetch(provider, {
    accept: 'application/json',
    'content-type': 'application/json',
    'x-goog-api-key': apiKey,
  });
  return new GoogleGenAI({
    enterprise: false,
    apiKey,
    apiVersion: API_VERSION,
    httpOptions: {
      baseUrl: baseUrl ?? GOOGLE_BASE_URL,
      fetch: async (url, init) => {
        const response = await send(url, init);
        if (!response.ok) throw await fromErrorResponse(provider, response);
        return response;
      },
    },
  });
}
