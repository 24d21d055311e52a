import type { Behaviour } from '../support/upstreams/behaviour';
import type { Vendor } from './vendors';

type ByVendor = Readonly<Record<Vendor, Behaviour>>;

const NO_USAGE = { promptTokens: 20, completionTokens: 0 };

/** Too many requests, without a word on how long to wait. */
export const RATE_LIMITED: ByVendor = {
  openai: { kind: 'status', status: 429, error: { type: 'requests', code: 'rate_limit_exceeded' } },
  anthropic: { kind: 'status', status: 429, error: { type: 'rate_limit_error', message: 'Too many requests' } },
  google: { kind: 'status', status: 429, error: { status: 'RESOURCE_EXHAUSTED' } },
};

/** Too many requests, and how long to wait: Google puts that into the body. */
export function rateLimitedFor(seconds: number): ByVendor {
  const headers = { 'retry-after': String(seconds) };
  const retryInfo = { '@type': 'type.googleapis.com/google.rpc.RetryInfo', retryDelay: `${seconds}s` };
  return {
    openai: { ...RATE_LIMITED.openai, headers } as Behaviour,
    anthropic: { ...RATE_LIMITED.anthropic, headers } as Behaviour,
    google: { kind: 'status', status: 429, error: { status: 'RESOURCE_EXHAUSTED', details: [retryInfo] } },
  };
}

export const CONTEXT_TOO_LONG: ByVendor = {
  openai: { kind: 'status', status: 400, error: { type: 'invalid_request_error', code: 'context_length_exceeded' } },
  anthropic: {
    kind: 'status',
    status: 400,
    error: { type: 'invalid_request_error', message: 'prompt is too long: 9 tokens > 8 maximum' },
  },
  google: {
    kind: 'status',
    status: 400,
    error: { status: 'INVALID_ARGUMENT', message: 'The input token count (9) exceeds the maximum (8).' },
  },
};

/** The model, or what stands before it, declines to answer. */
export const CONTENT_FILTERED: ByVendor = {
  openai: { kind: 'answer', text: '', refusal: 'No.', finishReason: 'content_filter', usage: NO_USAGE },
  anthropic: { kind: 'answer', text: '', finishReason: 'refusal', usage: NO_USAGE },
  google: { kind: 'answer', text: '', refusal: 'SAFETY', usage: NO_USAGE },
};

/** What models say that cannot go on from a beginning put into their mouth. */
export const PREFILL_REJECTED: ByVendor = {
  openai: { kind: 'status', status: 400, error: { type: 'invalid_request_error', code: 'invalid_value' } },
  anthropic: {
    kind: 'status',
    status: 400,
    error: { type: 'invalid_request_error', message: 'The conversation must end with a user message.' },
  },
  google: {
    kind: 'status',
    status: 400,
    error: { status: 'INVALID_ARGUMENT', message: 'Please end with a user turn.' },
  },
};
