import { AppError } from '@seoforge/kernel';

/** A page of which nobody could tell what it is about. */
export const contentWithoutText = (): AppError =>
  new AppError({
    code: 'content.without_text',
    kind: 'invalid',
    message: 'The content has no text. Send the text of the page, or leave it out.',
    details: [{ pointer: '/content', detail: 'has no text that readers see' }],
  });
