import { AppError, type ErrorDetail } from '@seoforge/kernel';

export const missingCredentials = (): AppError =>
  new AppError({
    code: 'auth.credentials_missing',
    kind: 'unauthenticated',
    message: 'Send an API key or an access token: "Authorization: Bearer …", or "X-API-Key: …" for a key.',
  });

/** One answer for every reason, so that nobody learns which keys, tokens or accounts exist. */
export const invalidCredentials = (): AppError =>
  new AppError({
    code: 'auth.credentials_invalid',
    kind: 'unauthenticated',
    message: 'The credentials are wrong, expired or revoked.',
  });

export const insufficientScope = (scope: string): AppError =>
  new AppError({
    code: 'auth.scope_missing',
    kind: 'forbidden',
    message: `This API key lacks the scope ${scope}. Issue one that has it.`,
  });

export const insufficientRole = (): AppError =>
  new AppError({
    code: 'auth.role_insufficient',
    kind: 'forbidden',
    message: 'Your account may not do this.',
  });

/** @param pointer of the member that holds the password */
export const invalidPassword = (pointer: string, detail: string): AppError =>
  new AppError({
    code: 'auth.password_invalid',
    kind: 'invalid',
    message: `The password ${detail}.`,
    details: [{ pointer, detail }],
  });

export const wrongPassword = (): AppError =>
  new AppError({
    code: 'auth.password_wrong',
    kind: 'forbidden',
    message: 'This is not the password of your account.',
  });

export const codeRequired = (): AppError =>
  new AppError({
    code: 'auth.code_required',
    kind: 'unauthenticated',
    message: 'Send "code" too: the one that your authenticator app shows, or a recovery code.',
  });

export const wrongCode = (): AppError =>
  new AppError({
    code: 'auth.code_wrong',
    kind: 'forbidden',
    message: 'The code is wrong, expired or used. Wait for the next one.',
  });

export const locked = (retryAfterMs: number): AppError =>
  new AppError({
    code: 'auth.locked',
    kind: 'rate_limited',
    message: `Too many logins failed. Try again in ${Math.ceil(retryAfterMs / 1_000)} s.`,
    retryAfterMs,
  });

export const secondFactorActive = (): AppError =>
  new AppError({
    code: 'auth.second_factor_active',
    kind: 'conflict',
    message: 'The account has a second factor. Remove it first.',
  });

export const secondFactorMissing = (): AppError =>
  new AppError({
    code: 'auth.second_factor_missing',
    kind: 'conflict',
    message: 'There is no second factor to confirm or to remove. Set one up first.',
  });

export const invalidEmail = (): AppError =>
  new AppError({
    code: 'auth.email_invalid',
    kind: 'invalid',
    message: 'The e-mail address must be one, such as name@example.com.',
    details: [{ pointer: '/email', detail: 'must be an e-mail address of at most 254 ASCII characters' }],
  });

export const emailTaken = (): AppError =>
  new AppError({
    code: 'auth.email_taken',
    kind: 'conflict',
    message: 'An account with this e-mail address exists already.',
  });

export const sessionNotFound = (): AppError =>
  new AppError({ code: 'session.not_found', kind: 'not_found', message: 'You have no such session.' });

export const userNotFound = (): AppError =>
  new AppError({ code: 'user.not_found', kind: 'not_found', message: 'There is no account with this id.' });

export const lastOwner = (): AppError =>
  new AppError({
    code: 'user.last_owner',
    kind: 'conflict',
    message: 'This is the last owner who can log in. Make another account an owner first.',
  });

export const addressNotAllowed = (): AppError =>
  new AppError({
    code: 'auth.address_not_allowed',
    kind: 'forbidden',
    message: 'This API key may not be used from your address. Call from one of its addresses, or have yours added.',
  });

export const siteNotFound = (): AppError =>
  new AppError({ code: 'site.not_found', kind: 'not_found', message: 'There is no site with this id.' });

export const apiKeyNotFound = (): AppError =>
  new AppError({ code: 'api_key.not_found', kind: 'not_found', message: 'The site has no API key with this id.' });

export const apiKeyNotUsable = (): AppError =>
  new AppError({
    code: 'api_key.not_usable',
    kind: 'conflict',
    message: 'The API key has expired, or been revoked or replaced already. Issue a new one.',
  });

export const tooManyApiKeys = (most: number): AppError =>
  new AppError({
    code: 'api_key.too_many',
    kind: 'conflict',
    message: `The site has ${most} API keys that can be used, and cannot have more. Revoke one first.`,
  });

export const apiKeyInvalid = (details: readonly ErrorDetail[]): AppError =>
  new AppError({
    code: 'request.invalid',
    kind: 'invalid',
    message: 'The API key cannot be as it is described. Correct the members that are named.',
    details,
  });
