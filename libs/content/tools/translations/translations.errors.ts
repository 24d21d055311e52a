import { AppError } from '@seoforge/kernel';

/** A text needs no translation into its own language; another spelling or region of it is what a rewrite is for. */
export const sameLanguage = (from: string, to: string): AppError =>
  new AppError({
    code: 'content.same_language',
    kind: 'invalid',
    message: `The text is in "${from}" already, and "${to}" is the same language. Ask for another one.`,
    details: [{ pointer: '/to', detail: 'is the language of the text' }],
  });

export const nothingToTranslate = (): AppError =>
  new AppError({
    code: 'content.nothing_to_translate',
    kind: 'unprocessable',
    message: 'The content has no words: pictures, code and shortcodes alone need no translation.',
  });
