import type { StoredAnswer } from '../domain/stored-answer';

/** One attempt to carry out the request that came with a key. Keys of different sites have nothing to do with each other. */
export interface KeyAttempt {
  readonly siteId: string;
  readonly key: string;
  readonly attemptId: string;
}

export interface KeyClaim extends KeyAttempt {
  readonly fingerprint: string;
  /** How long the attempt counts as alive without being extended. */
  readonly leaseMs: number;
  /** How long the key is remembered from now on. */
  readonly keepMs: number;
}

/** That the claim's attempt has the key. */
export interface ClaimedKey {
  /** The same for all attempts at one request until it is answered: what an attempt that died may have made goes by this id. */
  readonly operationId: string;
}

/** What is known of a key that another attempt has. */
export interface HeldKey {
  readonly fingerprint: string;
  /** Null while that attempt is under way. */
  readonly answer: StoredAnswer | null;
}

/** Keys, who carries out their requests, and what came of them. All time is the database's. */
export abstract class IdempotencyKeyRepository {
  /**
   * Takes the key where it is new or expired, or where the attempt that has it for the same request shows no life. Of any
   * number of claims at the same moment one succeeds.
   * @returns that the claim's attempt has the key now, or what there is
   */
  abstract claim(claim: KeyClaim): Promise<ClaimedKey | HeldKey>;

  /** Keeps a running attempt alive for so long from now on. @returns false where it has lost the key */
  abstract extend(attempt: KeyAttempt, leaseMs: number): Promise<boolean>;

  /** Ends the attempt with its answer. @returns false where it has lost the key, which changes nothing then */
  abstract keep(attempt: KeyAttempt, answer: StoredAnswer): Promise<boolean>;

  /** Ends the attempt without an answer: the key is for whoever repeats the request, and for nobody else. */
  abstract abandon(attempt: KeyAttempt): Promise<void>;

  /** Ends the attempt and forgets the key, unless it has lost it. */
  abstract release(attempt: KeyAttempt): Promise<void>;

  /** Forgets up to so many expired keys. @returns how many */
  abstract removeExpired(limit: number): Promise<number>;
}
