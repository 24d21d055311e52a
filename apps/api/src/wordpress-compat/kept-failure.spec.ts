import { STATUS_BY_KIND } from '../http/errors/status-by-kind';
import { thrownAgain } from './kept-failure';

describe('thrownAgain', () => {
  it.each([
    ['budget.exceeded', 402],
    ['budget.article_limit_exceeded', 402],
    ['provider.timeout', 504],
    ['provider.circuit_open', 503],
    ['provider.unavailable', 502],
    ['provider.content_filtered', 400],
    ['content.article_too_short', 502],
    ['content.interrupted', 503],
    ['site.disabled', 403],
    ['article.has_ended', 409],
    ['fetch.unreachable', 422],
    ['site_audit.no_page', 422],
    ['site_audit.interrupted', 503],
    ['internal', 500],
  ])('is %s with the status %i', (code, status) => {
    const error = thrownAgain({ code, message: 'It failed.' });
    expect([error.code, error.message, STATUS_BY_KIND[error.kind].status]).toEqual([code, 'It failed.', status]);
  });
});
