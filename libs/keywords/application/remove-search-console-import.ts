import { Injectable } from '@nestjs/common';

import { importNotFound } from '../keywords.errors';
import { SearchQueryRepository } from '../ports/search-query-repository';

@Injectable()
export class RemoveSearchConsoleImport {
  constructor(private readonly queries: SearchQueryRepository) {}

  /** With all of its queries. @throws AppError `keywords.import_not_found` */
  async execute(siteId: string, id: string): Promise<void> {
    if (!(await this.queries.remove(siteId, id))) throw importNotFound();
  }
}
