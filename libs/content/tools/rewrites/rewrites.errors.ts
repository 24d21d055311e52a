import { AppError } from '@seoforge/kernel';

export const checkUnknown = (id: string): AppError =>
  new AppError({
    code: 'content.check_unknown',
    kind: 'invalid',
    message: `The Yoast-compatible scorecards have no check "${id}". Take the id from POST /api/v1/seo/analyses.`,
    details: [{ pointer: '/check', detail: 'is no check of the Yoast-compatible scorecards' }],
  });

export const checkPasses = (id: string): AppError =>
  new AppError({
    code: 'content.check_passes',
    kind: 'unprocessable',
    message: `The check "${id}" passes already, or does not apply to this text. Give an instruction to rewrite it all the same.`,
    details: [{ pointer: '/check', detail: 'asks for nothing' }],
  });

export const checkOutOfReach = (id: string): AppError =>
  new AppError({
    code: 'content.check_out_of_reach',
    kind: 'unprocessable',
    message: `No other wording of a passage turns "${id}" green: it is about something else, such as a title, a picture or a link.`,
    details: [{ pointer: '/check', detail: 'is not about the wording of a passage' }],
  });

export const passageNotInContent = (): AppError =>
  new AppError({
    code: 'content.passage_not_found',
    kind: 'invalid',
    message:
      'The passage does not stand in the content, letter by letter. Send both as they are, or leave the content out.',
    details: [{ pointer: '/content', detail: 'does not hold the passage' }],
  });

export const passageWithoutText = (): AppError =>
  new AppError({
    code: 'content.nothing_to_rewrite',
    kind: 'unprocessable',
    message: 'The passage has no words: pictures, code, tables and shortcodes are kept as they are.',
  });
