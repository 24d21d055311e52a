const SECRET_MEMBERS = [
  'password',
  'currentPassword',
  'newPassword',
  'apiKey',
  'accessToken',
  'refreshToken',
  'secret',
  'recoveryCodes',
  'authorization',
];

/** Members of log objects that may hold a secret, or a text that was to be stored; pino replaces their values. */
export const REDACTED_PATHS = [
  'req.headers.authorization',
  'req.headers["proxy-authorization"]',
  'req.headers.cookie',
  'req.headers["x-api-key"]',
  'req.headers["idempotency-key"]',
  'err.parameters',
  'err.detail',
  'err.driverError.detail',
  ...SECRET_MEMBERS.flatMap((member) => [member, `*.${member}`]),
];
