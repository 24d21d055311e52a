import type { AppError } from '@seoforge/kernel';
import { WebFetch, type WebAnswer, type WebRequest } from '@seoforge/http-fetch';

/** Answers as it was told, the last answer again and again, and keeps what was asked. */
export class ScriptedWebFetch extends WebFetch {
  readonly requests: WebRequest[] = [];
  readonly #answers: (number | AppError)[];

  /** @param answers statuses, and failures to get any */
  constructor(
    answers: readonly (number | AppError)[],
    private readonly body = 'the answer',
  ) {
    super();
    this.#answers = [...answers];
  }

  async fetch(request: WebRequest): Promise<WebAnswer> {
    this.requests.push(request);
    const answer = this.#answers.length > 1 ? this.#answers.shift() : this.#answers[0];
    if (typeof answer !== 'number') throw answer ?? new Error('No answer was scripted.');
    return {
      url: request.url,
      redirects: [],
      status: answer,
      headers: new Map(),
      body: new TextEncoder().encode(this.body),
      truncated: false,
      durationMs: 1,
      address: '203.0.113.7',
    };
  }
}
