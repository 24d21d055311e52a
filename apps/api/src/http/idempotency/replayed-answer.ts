import type { StoredAnswer } from '@seoforge/idempotency';

/** Thrown in the place of what a handler answers: to all that stand around the handler, such as a transaction, nothing was done. */
export class ReplayedAnswer extends Error {
  constructor(readonly answer: StoredAnswer & { readonly body: Buffer }) {
    super('The answer to an earlier request is given again.');
  }
}
