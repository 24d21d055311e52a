import { AppError, type ErrorDetail } from '@seoforge/kernel';

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

export const articleNotFailed = (): AppError =>
  new AppError({
    code: 'article.not_failed',
    kind: 'conflict',
    message: 'Only an article that has failed can be tried again. Order a new one.',
  });

export const batchNotFound = (): AppError =>
  new AppError({ code: 'article_batch.not_found', kind: 'not_found', message: 'There is no such batch of articles.' });

export const batchHasEnded = (): AppError =>
  new AppError({
    code: 'article_batch.has_ended',
    kind: 'conflict',
    message: 'Every article of the batch has ended; there is nothing left to cancel.',
  });

/** Wishes that no article can fulfil together. */
export const briefContradictory = (details: readonly ErrorDetail[]): AppError =>
  new AppError({
    code: 'content.brief_contradictory',
    kind: 'invalid',
    message: 'The brief contradicts itself, so that no article could keep to all of it; see "errors".',
    details,
  });

/** No text that repeats these words could be told from one that a model was made to write by injected instructions. */
export const htmlInBrief = (pointers: readonly string[]): AppError =>
  new AppError({
    code: 'content.html_in_brief',
    kind: 'invalid',
    message: 'The keyphrase and the headings are words; HTML or an address that runs cannot be among them.',
    details: pointers.map((pointer) => ({ pointer, detail: 'has HTML, or an address, that would run in a browser' })),
  });

/** Models kept answering with far less than was asked for. */
export const articleTooShort = (words: number, targetWords: number): AppError =>
  new AppError({
    code: 'content.article_too_short',
    kind: 'upstream',
    message: `The models wrote ${words} words of the ${targetWords} that were asked for. Ask for fewer, or choose another model.`,
  });
