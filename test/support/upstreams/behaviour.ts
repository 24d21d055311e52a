import type { IncomingHttpHeaders } from 'node:http';

export interface RecordedRequest<Body> {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Body;
  /** Settles when the exchange is over: true where the client left before the whole answer was written. */
  readonly closedByClient: Promise<boolean>;
}

export interface WireUsage {
  /** All of them, cached ones included. */
  readonly promptTokens: number;
  /** All of them, reasoning included. */
  readonly completionTokens: number;
  readonly cachedTokens?: number;
  /** Of the prompt, written to the cache; only where the vendor reports it. */
  readonly cacheWriteTokens?: number;
  readonly reasoningTokens?: number;
  /** Of the completion, those that draw pictures; only where the vendor reports them. */
  readonly imageTokens?: number;
}

/**
 * What goes wrong, or is unusual, in the writing of a stream; chunks are counted where they carry text. `interrupt` and
 * `pause` befall a whole answer too, after as large a part of its body.
 */
export interface StreamFaults {
  /** `cut` closes the socket, `end` ends the body in good order, `stall` goes silent, `error` sends an error and ends. */
  readonly interrupt?: { readonly afterChunks: number; readonly by: 'cut' | 'end' | 'stall' | 'error' };
  /** Goes on after a silence. */
  readonly pause?: { readonly afterChunks: number; readonly forMs: number };
  readonly malformedChunkAfter?: number;
  /** Leaves out the vendor's mark that nothing follows. */
  readonly omitEndMarker?: boolean;
  /** The connection stays open after the last chunk. */
  readonly keepOpen?: boolean;
  /** One write for each byte, so that characters and lines are split over packets. */
  readonly byteByByte?: boolean;
}

export interface AnswerBehaviour {
  readonly kind: 'answer';
  readonly text: string;
  /** What a streamed answer shows of the model's thinking before it, where the vendor shows any. */
  readonly thoughts?: string;
  /** In the vendor's words, its word for a natural end by default; null leaves it out. */
  readonly finishReason?: string | null;
  /** Takes the place of the text, where the vendor has one for it. */
  readonly refusal?: string;
  /** Null leaves it out. */
  readonly usage: WireUsage | null;
  readonly faults?: StreamFaults;
}

/** An answer to a request for pictures. */
export interface PicturesBehaviour {
  readonly kind: 'pictures';
  /** Base64. */
  readonly pictures: readonly string[];
  /** In the vendor's words, where it has one for pictures; its word for a natural end by default. */
  readonly finishReason?: string;
  readonly usage: WireUsage | null;
}

export type Behaviour =
  | AnswerBehaviour
  | PicturesBehaviour
  | {
      readonly kind: 'status';
      readonly status: number;
      /** Members of the `error` member of the body. */
      readonly error?: Readonly<Record<string, unknown>>;
      readonly headers?: Readonly<Record<string, string>>;
    }
  | { readonly kind: 'body'; readonly contentType: string; readonly body: string }
  | { readonly kind: 'reset' }
  | { readonly kind: 'silence' };

/** Decides what to do with a request for which no behaviour was queued. */
export type Responder<Body> = (request: RecordedRequest<Body>) => Behaviour | Promise<Behaviour>;
