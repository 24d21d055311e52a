import { AppError } from '@seoforge/kernel';

export const missingEncryptionKey = (): AppError =>
  new AppError({
    code: 'vault.key_missing',
    kind: 'unavailable',
    message:
      'A stored secret is sealed under a key that is not configured. An administrator must put that key back into ENCRYPTION_KEYS, or store the secret again.',
  });

/** One answer for every reason, so that nobody learns how close a forgery came. */
export const damagedSecret = (): AppError =>
  new AppError({
    code: 'vault.damaged',
    kind: 'internal',
    message: 'A stored secret cannot be opened: it has been changed or moved, or its key has. Store the secret again.',
  });

export const secretTooLong = (most: number): AppError =>
  new AppError({
    code: 'vault.secret_too_long',
    kind: 'invalid',
    message: `The secret has more than the ${most} bytes that can be stored.`,
  });
