import type { IncomingHttpHeaders } from 'node:http';

/** The members of a chat-completions request that the upstream looks at. */
export interface ChatRequestBody {
  readonly model: string;
  readonly messages: readonly { readonly role: string; readonly content: string }[];
  readonly stream?: boolean;
  readonly stream_options?: { readonly include_usage?: boolean };
  readonly max_completion_tokens?: number;
  readonly response_format?: { readonly json_schema?: { readonly schema: unknown } };
}

export interface RecordedRequest {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: ChatRequestBody;
  /** Settles when the exchange is over: true where the client left before the whole answer was written. */
  readonly closedByClient: Promise<boolean>;
}

export interface WireUsage {
  readonly promptTokens: number;
  readonly completionTokens: number;
  readonly cachedTokens?: number;
  readonly reasoningTokens?: number;
}

/** What goes wrong, or is unusual, in the writing of a stream; chunks are counted where they carry text. */
export interface StreamFaults {
  /** `cut` closes the socket, `end` ends the body in good order, `stall` goes silent, `error` sends an error and ends. */
  readonly interrupt?: { readonly afterChunks: number; readonly by: 'cut' | 'end' | 'stall' | 'error' };
  readonly malformedChunkAfter?: number;
  readonly omitDone?: boolean;
  /** The connection stays open after the last chunk. */
  readonly keepOpen?: boolean;
  /** One write for each byte, so that characters and lines are split over packets. */
  readonly byteByByte?: boolean;
}

export type OpenAiBehaviour =
  | {
      readonly kind: 'answer';
      readonly text: string;
      /** `stop` by default; null leaves it out. */
      readonly finishReason?: string | null;
      readonly refusal?: string;
      /** Null leaves it out. */
      readonly usage: WireUsage | null;
      /** Before the first byte, headers included. */
      readonly delayMs?: number;
      readonly faults?: StreamFaults;
    }
  | {
      readonly kind: 'status';
      readonly status: number;
      /** The `error` member of the body. */
      readonly error?: { readonly message: string; readonly code?: string | null; readonly type?: string };
      readonly headers?: Readonly<Record<string, string>>;
    }
  | { readonly kind: 'body'; readonly contentType: string; readonly body: string }
  | { readonly kind: 'reset' }
  | { readonly kind: 'silence' };

/** Decides what to do with a request for which no behaviour was queued. */
export type OpenAiResponder = (request: RecordedRequest) => OpenAiBehaviour;
