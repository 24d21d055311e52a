import { AppError } from '@seoforge/kernel';

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

export const invalidPassword = (detail: string): AppError =>
  new AppError({
    code: 'auth.password_invalid',
    kind: 'invalid',
    message: `The password ${detail}.`,
    details: [{ pointer: '/password', detail }],
  });

export const emailTaken = (): AppError =>
  new AppError({
    code: 'auth.email_taken',
    kind: 'conflict',
    message: 'An account with this e-mail address exists already.',
  });
