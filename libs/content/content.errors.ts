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

/** The model answered, but with something that cannot be used: asking again, with the fault named, may help. */
export class UnusableAnswer extends AppError {
  /** @param fault in words for the model as well as for the caller, such as "it is empty"; quotes nothing of the answer. */
  constructor(
    purpose: string,
    readonly fault: string,
    code: 'content.answer_unusable' | 'content.wrong_language' = 'content.answer_unusable',
  ) {
    super({ code, kind: 'upstream', message: `The model's answer for ${purpose} cannot be used: ${fault}.` });
  }
}

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

/** Models kept answering with far less than was asked for. */
export const articleTooShort = (words: number, targetWords: number): AppError =>
  new AppError({
    code: 'content.article_too_short',
    kind: 'upstream',
    message: `The models wrote ${words} words of the ${targetWords} that were asked for. Ask for fewer, or choose another model.`,
  });
