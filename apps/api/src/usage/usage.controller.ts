import { Controller, Get, Headers, Query, Res } from '@nestjs/common';
import { ApiExtraModels, ApiOkResponse, ApiOperation, ApiTags, getSchemaPath } from '@nestjs/swagger';
import type { Principal } from '@seoforge/auth';
import { ReadReceipts, ReadUsage, receiptsAsCsv } from '@seoforge/usage';
import type { FastifyReply } from 'fastify';

import { Access } from '../http/access/access.decorator';
import { CurrentPrincipal } from '../http/access/current-principal.decorator';
import { ApiProblems } from '../http/errors/api-problems.decorator';
import { prefersCsv } from './prefers-csv';
import { receiptRowOf } from './receipt-row';
import { readReceiptsFile } from './receipts-file';
import { ReceiptPageDto, UsageDto } from './usage.dto';
import { ReceiptsQuery, UsageSummaryQuery, usagePeriodOf } from './usage.query';

@ApiTags('Usage')
@Controller('api/v1/usage')
export class UsageController {
  constructor(
    private readonly usage: ReadUsage,
    private readonly receipts: ReadReceipts,
  ) {}

  @Get()
  @Access({ scope: 'usage:read', role: 'viewer', limit: 'read' })
  @ApiOperation({ summary: 'What calls to models took, summed up', description: 'A key sees its own site.' })
  @ApiOkResponse({ type: UsageDto })
  @ApiProblems({ 400: ['request.invalid'], 404: ['site.not_found'] })
  async summary(@CurrentPrincipal() principal: Principal, @Query() query: UsageSummaryQuery): Promise<UsageDto> {
    const { groupBy } = query;
    const period = usagePeriodOf(query, principal, new Date());
    const rows = await this.usage.execute({ ...period, groupBy });
    return { from: period.from.toISOString(), to: period.to.toISOString(), groupBy, rows };
  }

  @Get('receipts')
  @Access({ scope: 'usage:read', role: 'viewer', limit: 'read' })
  @ApiOperation({
    summary: 'Every attempt to call a model, newest first',
    description:
      'With `Accept: text/csv` a file of at most 10,000 lines; where there are more, `X-Next-Cursor` is the `cursor` of the next file.',
  })
  @ApiExtraModels(ReceiptPageDto)
  @ApiOkResponse({
    content: {
      'application/json': { schema: { $ref: getSchemaPath(ReceiptPageDto) } },
      'text/csv': { schema: { type: 'string' } },
    },
    headers: { 'X-Next-Cursor': { description: 'Of a file that is not the last one.', schema: { type: 'string' } } },
  })
  @ApiProblems({ 400: ['request.invalid'], 404: ['site.not_found'] })
  async list(
    @CurrentPrincipal() principal: Principal,
    @Query() query: ReceiptsQuery,
    @Headers('accept') accept: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReceiptPageDto | string> {
    const period = usagePeriodOf(query, principal, new Date());
    const { limit, cursor = null } = query;
    if (prefersCsv(accept)) {
      const { rows, nextCursor } = await readReceiptsFile(this.receipts, period, cursor);
      reply.type('text/csv; charset=utf-8').header('Content-Disposition', `attachment; filename="${nameOf(period)}"`);
      if (nextCursor !== null) reply.header('X-Next-Cursor', nextCursor);
      return receiptsAsCsv(rows);
    }
    const { rows, nextCursor } = await this.receipts.page({ ...period, limit, cursor });
    return { items: rows.map(receiptRowOf), nextCursor };
  }
}

function nameOf({ from, to }: { readonly from: Date; readonly to: Date }): string {
  return `receipts-${from.toISOString().slice(0, 10)}-${to.toISOString().slice(0, 10)}.csv`;
}
