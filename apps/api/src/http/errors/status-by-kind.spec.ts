import { STATUS_BY_KIND } from './status-by-kind';

describe('STATUS_BY_KIND', () => {
  it.each([
    ['invalid', 400],
    ['unauthenticated', 401],
    ['budget_exceeded', 402],
    ['forbidden', 403],
    ['not_found', 404],
    ['method_not_allowed', 405],
    ['slow_request', 408],
    ['conflict', 409],
    ['too_large', 413],
    ['unsupported_media_type', 415],
    ['unprocessable', 422],
    ['rate_limited', 429],
    ['headers_too_large', 431],
    ['internal', 500],
    ['upstream', 502],
    ['unavailable', 503],
    ['timeout', 504],
  ] as const)('answers %s with %i', (kind, status) => {
    expect(STATUS_BY_KIND[kind].status).toBe(status);
  });

  it('knows no other kind, and gives each a status and a title of its own', () => {
    const answers = Object.values(STATUS_BY_KIND);
    expect(answers).toHaveLength(17);
    expect(new Set(answers.map(({ status }) => status)).size).toBe(17);
    expect(new Set(answers.map(({ title }) => title)).size).toBe(17);
  });
});
