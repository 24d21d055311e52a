import { AppError, type ErrorDetail } from '@seoforge/kernel';

export const postNotFound = (): AppError =>
  new AppError({ code: 'posts.not_found', kind: 'not_found', message: 'The site has no such post.' });

export const tooManyPosts = (allowed: number): AppError =>
  new AppError({
    code: 'posts.too_many',
    kind: 'conflict',
    message: `A site has at most ${allowed} posts in its index. Remove some first.`,
  });

/** @param details where in the request */
export const postInvalid = (details: readonly ErrorDetail[]): AppError =>
  new AppError({
    code: 'posts.invalid',
    kind: 'invalid',
    message: 'Posts cannot be put into the index as they are. Correct what "errors" points at.',
    details,
  });

export const queryEmpty = (): AppError =>
  new AppError({
    code: 'posts.query_empty',
    kind: 'invalid',
    message: 'Name a keyphrase, or the externalId of a post of the site.',
    details: [{ pointer: '/keyphrase', detail: 'must be given where there is no externalId' }],
  });
