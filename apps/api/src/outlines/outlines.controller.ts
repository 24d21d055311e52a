import { Body, Controller, HttpCode, Post, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { WriteOutline } from '@seoforge/content';
import type { FastifyReply } from 'fastify';

import { Access } from '../http/access/access.decorator';
import type { ActingSite } from '../http/access/acting-site';
import { CurrentSite } from '../http/access/current-principal.decorator';
import { ApiProblems } from '../http/errors/api-problems.decorator';
import { Idempotent } from '../http/idempotency/idempotent.decorator';
import { whileConnected } from '../http/lifecycle/while-connected';
import { WRITING_TOOL_PROBLEMS } from '../writing-tools/writing-tool-problems';
import { OutlineDto, OutlineRequest } from './outline.dto';

@ApiTags('Writing tools')
@Controller('api/v1/outlines')
export class OutlinesController {
  constructor(private readonly writeOutline: WriteOutline) {}

  @Post()
  @HttpCode(200)
  @Access({ scope: 'content:write', role: 'admin', forSite: true, limit: 'generation' })
  @Idempotent()
  @ApiOperation({
    summary: 'Plan an article',
    description: 'A title and headings to look over and change before the article is ordered. Answers at once.',
  })
  @ApiOkResponse({ type: OutlineDto })
  @ApiProblems(WRITING_TOOL_PROBLEMS)
  create(
    @CurrentSite() site: ActingSite,
    @Body() request: OutlineRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<OutlineDto> {
    return whileConnected(reply.raw, (hungUp) => this.writeOutline.execute(site, request, hungUp));
  }
}
