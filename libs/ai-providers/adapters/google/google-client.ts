import { GoogleGenAI, type GenerateContentParameters } from '@google/genai';
import { boundedFetch, type Fetch } from '../../wire/bounded-fetch';
import { readGoogleFailure } from './google-failure';

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
 * The SDK with nothing left for it to read from the environment, which it would for each option left out. It retries
 * nothing unless told to.
 */
export class GoogleClient {
  private readonly sdk: GoogleGenAI;
  private readonly fetch: Fetch;

  constructor({ provider, apiKey, baseUrl }: GoogleClientOptions) {
    const headers = { accept: 'application/json', 'content-type': 'application/json', 'x-goog-api-key': apiKey };
    this.fetch = boundedFetch({ provider, headers, readFailure: readGoogleFailure });
    this.sdk = new GoogleGenAI({
      enterprise: false,
      apiKey,
      apiVersion: API_VERSION,
      httpOptions: { baseUrl: baseUrl ?? GOOGLE_BASE_URL, fetch: this.fetch },
    });
  }

  generateContent(parameters: GenerateContentParameters): Promise<unknown> {
    return this.sdk.models.generateContent(parameters);
  }

  /**
   * The events of a streamed answer as they arrive. The SDK writes the request, and is handed an empty answer: its own
   * reader gives a stream up at the first malformed event, and does not hang up when it is left.
   */
  async openStream({ config, ...parameters }: GenerateContentParameters): Promise<Response['body']> {
    let events: Response['body'] = null;
    const fetch: Fetch = async (url, init) => {
      events = (await this.fetch(url, init)).body;
      return new Response('');
    };
    const chunks = await this.sdk.models.generateContentStream({
      ...parameters,
      config: { ...config, httpOptions: { fetch } },
    });
    await chunks.next();
    return events;
  }
}
