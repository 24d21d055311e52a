import type { AppError } from '@seoforge/kernel';

import type { Call, CallPart, Next } from './call';
import { continuation } from './continuation';
import { heldBack } from './held-back';

/** What the reader of one call has been given: it can be added to, never taken back. */
export class AnswerSoFar {
  #text = '';
  #brokenBy: AppError | undefined;

  /** The failure that ended the latest text before its time; undefined as long as no text has been given. */
  get brokenBy(): AppError | undefined {
    return this.#brokenBy;
  }

  /**
   * Asks for the answer, or for the rest of it.
   * @returns the failure that it ended with; undefined when it has ended well
   */
  async *goOn(call: Call, next: Next): AsyncGenerator<CallPart, AppError | undefined> {
    const lengthBefore = this.#text.length;
    for await (const part of this.#parts(call, next)) {
      if (part.type === 'error') {
        if (this.#text.length > lengthBefore) this.#brokenBy = part.error;
        return part.error;
      }
      if (part.type === 'text') this.#text += part.text;
      yield part;
    }
    return undefined;
  }

  #parts(call: Call, next: Next): AsyncIterable<CallPart> {
    if (call.work.kind === 'image' || !call.isStreamed) return heldBack(next(call));
    // Blanks alone may precede any answer.
    return this.#text.trim() === '' ? next(call) : continuation(call, call.work.request, this.#text, next);
  }
}
