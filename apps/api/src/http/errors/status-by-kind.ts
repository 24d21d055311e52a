import type { ErrorKind } from '@seoforge/kernel';

/** What each kind of failure is in HTTP, and how loudly it is logged. */
export const STATUS_BY_KIND: Record<ErrorKind, { readonly status: number; readonly title: string }> = {
  invalid: { status: 400, title: 'Bad request' },
  unauthenticated: { status: 401, title: 'Unauthenticated' },
  budget_exceeded: { status: 402, title: 'Budget exceeded' },
  forbidden: { status: 403, title: 'Forbidden' },
  not_found: { status: 404, title: 'Not found' },
  method_not_allowed: { status: 405, title: 'Method not allowed' },
  conflict: { status: 409, title: 'Conflict' },
  slow_request: { status: 408, title: 'Request timed out' },
  too_large: { status: 413, title: 'Too large' },
  unsupported_media_type: { status: 415, title: 'Unsupported media type' },
  unprocessable: { status: 422, title: 'Unprocessable' },
  rate_limited: { status: 429, title: 'Too many requests' },
  headers_too_large: { status: 431, title: 'Request header fields too large' },
  internal: { status: 500, title: 'Internal error' },
  upstream: { status: 502, title: 'Upstream failure' },
  unavailable: { status: 503, title: 'Temporarily unavailable' },
  timeout: { status: 504, title: 'Timed out' },
};
