import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiConsumes, ApiExtension, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  importNotFound,
  ImportSearchQueries,
  ReadSearchConsoleImports,
  RemoveSearchConsoleImport,
} from '@seoforge/keywords';

import { CSV } from '../articles/article-batch-csv';
import { Access } from '../http/access/access.decorator';
import type { ActingSite } from '../http/access/acting-site';
import { CurrentSite } from '../http/access/current-principal.decorator';
import { ApiProblems } from '../http/errors/api-problems.decorator';
import { requestInvalid } from '../http/errors/request-invalid';
import { IdParam } from '../http/id.param';
import { PageQuery } from '../http/page.query';
import {
  CSV_EXAMPLE,
  periodOf,
  SearchConsoleImportRequest,
  SearchConsolePeriod,
} from './search-console-import-request.dto';
import { ImportOutcomeDto, importResourceOf, SearchConsoleImportList } from './search-console-import.dto';

@ApiTags('Keywords')
@Controller('api/v1/keywords/search-console-imports')
export class SearchConsoleImportsController {
  constructor(
    private readonly importSearchQueries: ImportSearchQueries,
    private readonly readSearchConsoleImports: ReadSearchConsoleImports,
    private readonly removeSearchConsoleImport: RemoveSearchConsoleImport,
  ) {}

  @Post()
  @HttpCode(200)
  @Access({ scope: 'content:write', role: 'admin', forSite: true, limit: 'analysis' })
  @ApiOperation({
    summary: 'Import queries of Google Search Console',
    description:
      `The export "Queries.csv" of the performance report as \`${CSV}\`, in UTF-8 or UTF-16 and of at most 5 MB, or the same as JSON. ` +
      'Its five columns are known by their order, in whatever language the header is. A site keeps 50,000 queries; where there are ' +
      'more, the oldest periods go.',
  })
  @ApiConsumes('application/json', CSV)
  @ApiExtension('x-csv-example', CSV_EXAMPLE)
  @ApiOkResponse({ type: ImportOutcomeDto })
  @ApiProblems({
    400: ['request.invalid', 'request.malformed', 'keywords.csv_columns_wrong', 'keywords.csv_unreadable'],
    413: ['request.too_large'],
  })
  import(
    @CurrentSite() { siteId }: ActingSite,
    @Query() query: SearchConsolePeriod,
    @Body() { rows, csv, from = query.from, to = query.to }: SearchConsoleImportRequest,
  ): Promise<ImportOutcomeDto> {
    const period = periodOf({ from, to });
    if (csv !== undefined && rows === undefined) return this.importSearchQueries.csv(siteId, period, csv);
    if (rows !== undefined && csv === undefined) return this.importSearchQueries.rows(siteId, period, rows);
    throw requestInvalid([{ pointer: '', detail: 'must have exactly one of rows and csv' }]);
  }

  @Get()
  @Access({ scope: 'content:read', role: 'viewer', forSite: true, limit: 'read' })
  @ApiOperation({ summary: 'The periods of which queries were imported, newest first' })
  @ApiOkResponse({ type: SearchConsoleImportList })
  @ApiProblems({ 400: ['request.invalid'] })
  async list(
    @CurrentSite() { siteId }: ActingSite,
    @Query() { limit, cursor }: PageQuery,
  ): Promise<SearchConsoleImportList> {
    const { items, nextCursor } = await this.readSearchConsoleImports.page(siteId, limit, cursor ?? null);
    return { items: items.map(importResourceOf), nextCursor };
  }

  @Delete(':id')
  @HttpCode(204)
  @Access({ scope: 'content:write', role: 'admin', forSite: true, limit: 'read' })
  @ApiOperation({ summary: 'Remove a period, with its queries' })
  @ApiNoContentResponse({ description: 'The period is gone.' })
  @ApiProblems({ 404: ['keywords.import_not_found'] })
  async remove(
    @CurrentSite() { siteId }: ActingSite,
    @Param('id', new IdParam(importNotFound)) id: string,
  ): Promise<void> {
    await this.removeSearchConsoleImport.execute(siteId, id);
  }
}
