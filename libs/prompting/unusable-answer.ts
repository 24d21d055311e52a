import { AppError } from '@seoforge/kernel';

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
