import { Controller, Delete, Get, HttpCode, Param } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { OwnSessions, sessionNotFound, type UserPrincipal } from '@seoforge/auth';

import { Access } from '../http/access/access.decorator';
import { CurrentUser } from '../http/access/current-principal.decorator';
import { Audited } from '../http/audit/audited.decorator';
import { ApiProblems } from '../http/errors/api-problems.decorator';
import { IdParam } from '../http/id.param';
import { SessionListDto } from './session.dto';

@ApiTags('Access')
@Controller('api/v1/auth/sessions')
export class SessionsController {
  constructor(private readonly ownSessions: OwnSessions) {}

  @Get()
  @Access({ role: 'viewer', limit: 'read' })
  @ApiOperation({ summary: 'Where your account is logged in' })
  @ApiOkResponse({ type: SessionListDto })
  async list(@CurrentUser() { userId, sessionId }: UserPrincipal): Promise<SessionListDto> {
    const sessions = await this.ownSessions.list(userId);
    return {
      items: sessions.map(({ id, address, userAgent, createdAt, lastUsedAt }) => ({
        id,
        address,
        userAgent,
        createdAt,
        lastUsedAt,
        isCurrent: id === sessionId,
      })),
    };
  }

  @Delete(':id')
  @HttpCode(204)
  @Access({ role: 'viewer', limit: 'administration' })
  @Audited('session.end')
  @ApiOperation({ summary: 'End one of your sessions' })
  @ApiNoContentResponse({ description: 'Its tokens are worth nothing any more.' })
  @ApiProblems({ 404: ['session.not_found'] })
  end(@CurrentUser() { userId }: UserPrincipal, @Param('id', new IdParam(sessionNotFound)) id: string): Promise<void> {
    return this.ownSessions.end(userId, id);
  }
}
