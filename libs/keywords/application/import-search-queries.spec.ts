import { newId } from '@seoforge/kernel';

import { InMemorySearchQueryRepository, sampleQuery } from '../testing';
import { ImportSearchQueries } from './import-search-queries';

const SITE = newId();
const WINTER = { from: '2026-01-01', to: '2026-03-31' };

describe('ImportSearchQueries', () => {
  it('stores rows as it stores CSV: each query on one line, and once', async () => {
    const queries = new InMemorySearchQueryRepository();
    const rows = ['green\ntea ', 'green tea'].map((query) => sampleQuery({ query }));
    const outcome = await new ImportSearchQueries(queries, { now: () => new Date(0) }).rows(SITE, WINTER, rows);

    expect(outcome).toMatchObject({ imported: 1, replaced: 0, ...WINTER });
    expect(await queries.top(SITE, 10)).toMatchObject([{ query: 'green tea' }]);
  });
});
