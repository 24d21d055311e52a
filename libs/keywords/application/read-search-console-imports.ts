import { Injectable } from '@nestjs/common';

import { SearchQueryRepository, type SearchConsoleImportPage } from '../ports/search-query-repository';

/** Which periods of a site there are figures of. */
@Injectable()
export class ReadSearchConsoleImports {
  constructor(private readonly queries: SearchQueryRepository) {}

  page(siteId: string, limit: number, cursor: string | null): Promise<SearchConsoleImportPage> {
    return this.queries.list(siteId, limit, cursor);
  }
}
