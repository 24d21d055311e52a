import { AppError } from '@seoforge/kernel';

export const articleNotFound = (): AppError =>
  new AppError({ code: 'article.not_found', kind: 'not_found', message: 'There is no such article.' });

export const articleHasEnded = (): AppError =>
  new AppError({
    code: 'article.has_ended',
    kind: 'conflict',
    message: 'The article has ended and cannot be cancelled.',
  });

export const outlineTooLong = (sections: number, targetWords: number): AppError =>
  new AppError({
    code: 'content.outline_too_long',
    kind: 'invalid',
    message: `${sections} sections do not fit into ${targetWords} words. Ask for more words or fewer headings.`,
    details: [{ pointer: '/outline', detail: `has too many headings for ${targetWords} words` }],
  });

/** The model answered, but with something that cannot be used: asking again may help. */
export const unusableAnswer = (purpose: string, why: string): AppError =>
  new AppError({
    code: 'content.answer_unusable',
    kind: 'upstream',
    message: `The model's answer for ${purpose} cannot be used: ${why}.`,
    retryable: true,
  });
