import { AppError } from '@seoforge/kernel';

export const mediaNotFound = (): AppError =>
  new AppError({ code: 'media.not_found', kind: 'not_found', message: 'There is no such picture.' });

export const mediaUnavailable = (cause: unknown): AppError =>
  new AppError({
    code: 'media.unavailable',
    kind: 'unavailable',
    message: 'The picture cannot be read at present. Try again later.',
    retryable: true,
    cause,
  });

export const mediaNotStored = (cause: unknown): AppError =>
  new AppError({
    code: 'media.not_stored',
    kind: 'unavailable',
    message: 'The picture could not be stored. Try again later.',
    retryable: true,
    cause,
  });

export const mediaNotDeleted = (cause: unknown): AppError =>
  new AppError({
    code: 'media.not_deleted',
    kind: 'unavailable',
    message: 'The picture could not be deleted. Try again later.',
    retryable: true,
    cause,
  });
