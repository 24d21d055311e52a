import { AppError } from '@seoforge/kernel';

export const imageNotFound = (): AppError =>
  new AppError({ code: 'images.not_found', kind: 'not_found', message: 'There is no such picture.' });

export const QUOTA_EXCEEDED = 'images.quota_exceeded';

export const imageQuotaExceeded = (quotaMegabytes: number): AppError =>
  new AppError({
    code: QUOTA_EXCEEDED,
    kind: 'conflict',
    message: `The pictures of the site may take ${quotaMegabytes} MB, and there is not enough left. Delete some first. Nothing was paid.`,
  });

export const PICTURE_UNUSABLE = 'images.picture_unusable';

/** @param fault in words, such as "it is no picture"; quotes nothing of the file. */
export const pictureUnusable = (fault: string, cause?: unknown): AppError =>
  new AppError({
    code: PICTURE_UNUSABLE,
    kind: 'upstream',
    message: `The picture that the model drew cannot be used: ${fault}. What it cost stands on the receipt.`,
    cause,
  });

/** After the vendor was paid. */
export const imagesLost = (cause: unknown): AppError =>
  new AppError({
    code: 'images.not_stored',
    kind: 'unavailable',
    message: 'The pictures were drawn and paid for, see the receipt, but none of them could be stored.',
    cause,
  });
