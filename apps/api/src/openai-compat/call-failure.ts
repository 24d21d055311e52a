import { AppError } from '@seoforge/kernel';

import { requestAbandoned } from '../http/errors/request-abandoned';

/** OpenAI's API answers 404 for them, and its clients look for that. */
const UNKNOWN_MODEL_CODES = ['ai.model_unknown', 'ai.route_unknown'];

/** Why a call failed, as the programs of these paths expect it. A caller who left is nobody's failure. */
export function callFailure(thrown: unknown, hungUp: AbortSignal): unknown {
  if (!(thrown instanceof AppError)) return thrown;
  if (UNKNOWN_MODEL_CODES.includes(thrown.code))
    return new AppError({ code: thrown.code, kind: 'not_found', message: thrown.message, cause: thrown });
  if (hungUp.aborted && thrown.code === 'provider.aborted') return requestAbandoned(thrown);
  return thrown;
}
