import { tracing } from '@seoforge/observability';

import type { Call, CallPart, Middleware, Next } from './call';

/** A span around a whole call, whichever models are asked for it, or none. */
export class TraceCall implements Middleware {
  handle(call: Call, next: Next): AsyncIterable<CallPart> {
    const { purpose } = call.context;
    return tracing().spanAround(
      { name: `ask for ${purpose}`, kind: 'internal', attributes: { 'seoforge.ai.purpose': purpose } },
      async function* (span) {
        for await (const part of next(call)) {
          if (part.type === 'error') span.fail(part.error.code);
          yield part;
        }
      },
    );
  }
}
