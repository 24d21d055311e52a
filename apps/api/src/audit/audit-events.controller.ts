import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ReadAuditEvents } from '@seoforge/audit';

import { Access } from '../http/access/access.decorator';
import { ApiProblems } from '../http/errors/api-problems.decorator';
import { auditEventOf } from './audit-event';
import { AuditEventPageDto } from './audit-event.dto';
import { AuditEventsQuery, auditEventFilterOf } from './audit-events.query';

@ApiTags('Audit trail')
@Controller('api/v1/audit-events')
export class AuditEventsController {
  constructor(private readonly readAuditEvents: ReadAuditEvents) {}

  @Get()
  @Access({ role: 'admin', limit: 'read' })
  @ApiOperation({
    summary: 'What administrators did, and who was refused, newest first',
    description: 'Denied attempts appear after a second; those that are alike are one row a minute with their `count`.',
  })
  @ApiOkResponse({ type: AuditEventPageDto })
  @ApiProblems({ 400: ['request.invalid'] })
  async list(@Query() query: AuditEventsQuery): Promise<AuditEventPageDto> {
    const { limit, cursor = null } = query;
    const { items, nextCursor } = await this.readAuditEvents.execute({ ...auditEventFilterOf(query), limit, cursor });
    return { items: items.map(auditEventOf), nextCursor };
  }
}
