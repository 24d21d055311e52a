import { isFinalAnswer } from './final-answer';

const given = (changes: Partial<Parameters<typeof isFinalAnswer>[0]>): Parameters<typeof isFinalAnswer>[0] => ({
  status: 200,
  problemCode: undefined,
  hasRetryAfter: false,
  ...changes,
});

describe('isFinalAnswer', () => {
  it.each([200, 201, 202, 204, 400, 404, 413, 422])('takes a %i for final', (status) => {
    expect(isFinalAnswer(given({ status }))).toBe(true);
  });

  it.each([401, 402, 403, 408, 409, 425, 429, 500, 502, 503, 504])('lets a %i be tried again', (status) => {
    expect(isFinalAnswer(given({ status }))).toBe(false);
  });

  it('lets be tried again what says so itself', () => {
    expect(isFinalAnswer(given({ status: 400, hasRetryAfter: true }))).toBe(false);
  });

  it('lets be tried again what its caller did not wait for', () => {
    expect(isFinalAnswer(given({ status: 400, problemCode: 'request.abandoned' }))).toBe(false);
    expect(isFinalAnswer(given({ status: 400, problemCode: 'request.invalid' }))).toBe(true);
  });
});
