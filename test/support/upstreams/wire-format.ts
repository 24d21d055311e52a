import type { AnswerBehaviour, PicturesBehaviour } from './behaviour';

/** What one request asks for, whatever the vendor calls it. */
export interface Asked {
  readonly prompt: string;
  readonly schema: unknown;
  readonly maxTokens: number | undefined;
  /** The vendor's words for an answer that ended by itself, and for one that the limit cut. */
  readonly endings: { readonly whole: string; readonly cut: string };
}

/** The stream of one answer: events as they are written, each with its empty line. */
export interface StreamEvents {
  readonly opening: readonly string[];
  /** One for each piece of the text. */
  readonly pieces: readonly string[];
  /** The finish reason and the usage. */
  readonly closing: readonly string[];
  readonly endMarker: string | undefined;
  readonly malformed: string;
  readonly error: string;
}

/** How one vendor writes on the wire. */
export interface WireFormat<Body> {
  /** The part of the base URL that the client is configured with. */
  readonly basePath: string;
  /** Where requests arrive. */
  readonly serves: (path: string) => boolean;
  readonly isStream: (path: string, body: Body) => boolean;
  readonly asked: (body: Body) => Asked;
  readonly wholeBody: (path: string, body: Body, answer: AnswerBehaviour) => unknown;
  readonly stream: (path: string, body: Body, answer: AnswerBehaviour) => StreamEvents;
  /** Only for vendors that draw. */
  readonly pictures?: {
    /** How many a request asks for; undefined where it asks for a text. */
    readonly asked: (path: string, body: Body) => number | undefined;
    readonly body: (path: string, body: Body, answer: PicturesBehaviour) => unknown;
  };
  readonly errorBody: (status: number, error: Readonly<Record<string, unknown>> | undefined) => unknown;
}

/** Eight characters (code points), so that short answers have many pieces too. */
export function piecesOf(text: string): readonly string[] {
  return text.match(/.{1,8}/gsu) ?? [];
}
