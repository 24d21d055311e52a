import { Logger, type ArgumentsHost } from '@nestjs/common';
import { AppError, type AppErrorOptions } from '@seoforge/kernel';

import { ProblemFilter } from './problem.filter';

class Reply {
  sent = false;
  statusCode = 0;
  contentType = '';
  body: unknown;
  readonly headers: Record<string, string> = {};

  header(name: string, value: string): this {
    this.headers[name] = value;
    return this;
  }

  status(statusCode: number): this {
    this.statusCode = statusCode;
    return this;
  }

  type(contentType: string): this {
    this.contentType = contentType;
    return this;
  }

  send(body: unknown): void {
    this.body = body;
  }
}

describe('ProblemFilter', () => {
  let log: jest.SpyInstance;

  beforeEach(() => {
    log = jest.spyOn(Logger.prototype, 'error').mockReturnValue();
  });

  const answerTo = (thrown: unknown, reply = new Reply(), url = '/api/v1/tea?milk=yes'): Reply => {
    const request = { id: 'request-1', url, method: 'GET', routeOptions: { url: '/api/v1/tea' } };
    const host = { switchToHttp: () => ({ getRequest: () => request, getResponse: () => reply }) };
    new ProblemFilter().catch(thrown, host as unknown as ArgumentsHost);
    return reply;
  };
  const errorWith = (options: Partial<AppErrorOptions>): AppError =>
    new AppError({ code: 'tea.gone', kind: 'not_found', message: 'There is no tea.', ...options });

  it('answers with a problem document about the path, without its query', () => {
    expect(answerTo(errorWith({}))).toMatchObject({
      statusCode: 404,
      contentType: 'application/problem+json',
      headers: {},
      body: { code: 'tea.gone', detail: 'There is no tea.', instance: '/api/v1/tea', requestId: 'request-1' },
    });
    expect(log).not.toHaveBeenCalled();
  });

  it.each([
    [0, '0'],
    [1, '1'],
    [1_000, '1'],
    [1_001, '2'],
  ])('says in whole seconds when to come back after %i ms', (retryAfterMs, seconds) => {
    expect(answerTo(errorWith({ kind: 'rate_limited', retryAfterMs })).headers).toEqual({ 'Retry-After': seconds });
  });

  it('asks to wait a moment where nobody knows for how long', () => {
    expect(answerTo(errorWith({ kind: 'unavailable', retryable: true })).headers).toEqual({ 'Retry-After': '1' });
  });

  it('adds what OpenAI’s libraries read on their paths, and there alone', () => {
    expect(answerTo(errorWith({})).body).not.toHaveProperty('error');
    expect(answerTo(errorWith({}), new Reply(), '/openai/v1/models/tea').body).toMatchObject({
      code: 'tea.gone',
      error: { message: 'There is no tea.', type: 'invalid_request_error', param: null, code: 'tea.gone' },
    });
  });

  it('says which credentials it takes', () => {
    expect(answerTo(errorWith({ kind: 'unauthenticated' })).headers).toEqual({ 'WWW-Authenticate': 'Bearer' });
  });

  it('logs a defect with its cause and tells the caller nothing of it', () => {
    const defect = new TypeError('canary');
    const reply = answerTo(defect);
    expect(reply.statusCode).toBe(500);
    expect(JSON.stringify(reply)).not.toContain('canary');
    expect(log).toHaveBeenCalledWith({ err: defect, code: 'internal', requestId: 'request-1' }, expect.any(String));
  });

  it('logs a failure of ours that has no cause', () => {
    const error = errorWith({ kind: 'unavailable' });
    expect(answerTo(error).statusCode).toBe(503);
    expect(log).toHaveBeenCalledWith(expect.objectContaining({ err: error, code: 'tea.gone' }), 'There is no tea.');
  });

  it('leaves an answer alone that is under way', () => {
    const reply = Object.assign(new Reply(), { sent: true });
    expect(answerTo(errorWith({}), reply)).toMatchObject({ statusCode: 0, body: undefined });
  });
});
