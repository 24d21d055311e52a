import { ROOT_CONTEXT, defaultTextMapGetter, defaultTextMapSetter, trace } from '@opentelemetry/api';

import { propagatorOf } from './propagator';

const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736';
const HEADERS = { traceparent: `00-${TRACE}-00f067aa0ba902b7-01` };

describe('propagatorOf', () => {
  it.each([
    [false, undefined],
    [true, TRACE],
  ])('goes on with the trace of a caller only where callers are trusted: %s', (continuesCallers, traceId) => {
    const context = propagatorOf({ continuesCallers }).extract(ROOT_CONTEXT, HEADERS, defaultTextMapGetter);
    expect(trace.getSpanContext(context)?.traceId).toBe(traceId);
  });

  it('takes nothing along, whomever is called', () => {
    const span = { traceId: TRACE, spanId: '00f067aa0ba902b7', traceFlags: 1 };
    const headers = {};
    propagatorOf({ continuesCallers: true }).inject(
      trace.setSpanContext(ROOT_CONTEXT, span),
      headers,
      defaultTextMapSetter,
    );
    expect(headers).toEqual({});
  });
});
