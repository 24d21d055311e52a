import type { AppError, MicroUsd } from '@seoforge/kernel';

import type { CallContext } from './call-context';
import type { ImageModelRequest, ImageModelResult } from './ports/image-model';
import type { Completion, LanguageModelRequest, LanguageModelResult } from './ports/language-model';

/** Who answered in the end, and what the whole call cost. */
export interface CallReceipt {
  readonly callId: string;
  readonly provider: string;
  readonly model: string;
  /** All attempts together; null where one of them has an unknown cost. */
  readonly costMicroUsd: MicroUsd | null;
  readonly isCached: boolean;
  /** Requests to models, failed ones included; none for a cached answer. */
  readonly attempts: number;
}

export interface GatewayResult extends LanguageModelResult {
  readonly receipt: CallReceipt;
}

export interface GatewayImages extends ImageModelResult {
  readonly receipt: CallReceipt;
}

export type GatewayStreamPart =
  | { readonly type: 'text'; readonly text: string }
  | ({ readonly type: 'finish'; readonly receipt: CallReceipt } & Completion)
  | { readonly type: 'error'; readonly error: AppError };

/**
 * All models behind one door: finds the route, keeps the budget, remembers answers, and gets round vendors that fail.
 * Failures are `budget.…`, `ai.model_unknown`, `ai.route_unknown`, `provider.…`, or `service.database_unavailable`.
 */
export abstract class AiGateway {
  /** @throws AppError */
  abstract generate(request: LanguageModelRequest, context: CallContext): Promise<GatewayResult>;

  /** Ends with exactly one `finish` or `error` part; never throws. Whoever stops reading ends the call. */
  abstract stream(request: LanguageModelRequest, context: CallContext): AsyncIterable<GatewayStreamPart>;

  /** @throws AppError */
  abstract generateImages(request: ImageModelRequest, context: CallContext): Promise<GatewayImages>;
}
