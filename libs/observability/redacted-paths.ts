/** Members of log objects that may hold a secret; pino replaces their values. */
export const REDACTED_PATHS = [
  'req.headers.authorization',
  'req.headers.cookie',
  'req.headers["x-api-key"]',
  'req.headers["idempotency-key"]',
  '*.password',
  '*.apiKey',
  '*.accessToken',
  '*.refreshToken',
  '*.authorization',
];
