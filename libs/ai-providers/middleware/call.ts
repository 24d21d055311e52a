import type { AppError } from '@seoforge/kernel';

import type { CallContext } from '../call-context';
import type { CatalogueModel } from '../catalogue/catalogue-model';
import type { ModelAttempt } from '../ports/call-accounts';
import type { GeneratedImage, ImageModelRequest } from '../ports/image-model';
import type { Completion, LanguageModelRequest } from '../ports/language-model';

/** What a model is asked to do. */
export type Work =
  | { readonly kind: 'language'; readonly request: LanguageModelRequest }
  | { readonly kind: 'image'; readonly request: ImageModelRequest };

/** What comes back, piece by piece: content, then exactly one `finish` or `error`. */
export type CallPart =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'reasoning' }
  | { readonly type: 'image'; readonly image: GeneratedImage }
  | ({ readonly type: 'finish' } & Completion)
  | { readonly type: 'error'; readonly error: AppError };

/** A site's own account at a provider: one for each key that the site brings along. */
export interface SiteAccount {
  readonly id: string;
  readonly siteId: string;
}

/** A model that may answer a call. */
export interface Candidate {
  readonly provider: string;
  readonly model: string;
  /** Null for a model that the catalogue does not know: its price and limits are unknown. */
  readonly entry: CatalogueModel | null;
  /** Left out where the installation's account is used. */
  readonly account?: SiteAccount | undefined;
  /** How many keys of the provider are in use at the moment; 1 where it needs none. */
  readonly usableKeys: () => number;
  /**
   * One request to the vendor, with the next usable key; ends with one `finish` or `error` part, never throws. A key that the
   * vendor rejects is taken out.
   * @param isStreamed whether the vendor is to send the answer as it is written
   */
  readonly ask: (work: Work, isStreamed: boolean, signal: AbortSignal) => AsyncIterable<CallPart>;
}

/** Pays for one call. */
export interface Spending {
  /**
   * Makes sure that one more attempt of each of these candidates is paid for, whatever the attempts before them cost.
   * @throws AppError `budget.exceeded`, `budget.call_limit_exceeded`, or whatever else `CallAccounts` throws
   */
  cover(work: Work, ...candidates: readonly Candidate[]): Promise<void>;
}

/** One call on its way through the middlewares. Each may hand a changed copy to the next; `attempts` is common to all copies. */
export interface Call {
  readonly id: string;
  readonly context: CallContext;
  readonly work: Work;
  /** The caller reads along: what it has been given cannot be taken back. */
  readonly isStreamed: boolean;
  /** Aborts when the caller leaves or the time budget of the whole call is used up. */
  readonly signal: AbortSignal;
  /** In the order in which to ask them; at least one. */
  readonly candidates: readonly Candidate[];
  /** The one to ask: chosen by `fallback`, the first one until then. */
  readonly candidate: Candidate;
  /** Whether another candidate could answer in its place. */
  readonly hasAlternative: boolean;
  readonly spending: Spending;
  /** What has been asked so far. The innermost stage adds to it. */
  readonly attempts: ModelAttempt[];
}

export type Next = (call: Call) => AsyncIterable<CallPart>;

/** One layer around the models. Foreseen failures are `error` parts, and nothing follows one; only defects are thrown. */
export interface Middleware {
  handle(call: Call, next: Next): AsyncIterable<CallPart>;
}
