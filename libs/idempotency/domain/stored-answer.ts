/** Four pictures with 4 MB of base64 each; far more than any text. */
const MAXIMUM_BODY_BYTES = 16 * 1_024 * 1_024;

/** An answer that may have to be given again. */
export interface StoredAnswer {
  /** Of HTTP. */
  readonly status: number;
  /** Those that belong to the answer, not to the connection or to the moment. */
  readonly headers: Readonly<Record<string, string>>;
  /** Byte for byte; null where it was too large to be kept. */
  readonly body: Buffer | null;
}

/** The answer without its body, where that is too large. */
export function withinBounds(answer: StoredAnswer): StoredAnswer {
  return answer.body && answer.body.byteLength > MAXIMUM_BODY_BYTES ? { ...answer, body: null } : answer;
}
