/** After so long a silence a session is over, and is deleted. */
const SILENCE_MS = 24 * 60 * 60_000;

/** Questions and answers that a session holds at most. */
export const MOST_MESSAGES = 200;
/** What a question adds: itself and its answer. */
export const MESSAGES_OF_EXCHANGE = 2;

/** What a visitor and a site's chat have said to each other. */
export interface ChatSession {
  /** Random: who knows it may read on. */
  readonly id: string;
  readonly siteId: string;
  /** Keyed hash of the plugin's id for the visitor; null where it gave none. */
  readonly visitorHash: string | null;
  /** Of the last answer, a language tag. */
  readonly language: string;
  readonly messageCount: number;
  readonly createdAt: Date;
  readonly lastMessageAt: Date;
}

/** Since when a session must have been used to be there still. */
export function usedSince(now: Date): Date {
  return new Date(now.getTime() - SILENCE_MS);
}
