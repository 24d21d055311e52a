import type { Call, CallPart, Middleware } from './call';

/** The middlewares as one function, the first one outermost; the last one asks the model and calls nothing. */
export function chainOf(middlewares: readonly Middleware[]): (call: Call) => AsyncIterable<CallPart> {
  return middlewares.reduceRight<(call: Call) => AsyncIterable<CallPart>>(
    (next, middleware) => (call) => middleware.handle(call, next),
    () => {
      throw new Error('The last middleware must not go on.');
    },
  );
}
