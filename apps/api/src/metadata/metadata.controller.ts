import { Body, Controller, HttpCode, Post, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { WriteMetadata } from '@seoforge/content';
import type { FastifyReply } from 'fastify';

import { Access } from '../http/access/access.decorator';
import type { ActingSite } from '../http/access/acting-site';
import { CurrentSite } from '../http/access/current-principal.decorator';
import { ApiProblems } from '../http/errors/api-problems.decorator';
import { Idempotent } from '../http/idempotency/idempotent.decorator';
import { whileConnected } from '../http/lifecycle/while-connected';
import { WRITING_TOOL_PROBLEMS } from '../writing-tools/writing-tool-problems';
import { MetadataDto, MetadataRequest } from './metadata.dto';

@ApiTags('Writing tools')
@Controller('api/v1/metadata')
export class MetadataController {
  constructor(private readonly writeMetadata: WriteMetadata) {}

  @Post()
  @HttpCode(200)
  @Access({ scope: 'content:write', role: 'admin', forSite: true, limit: 'generation' })
  @Idempotent()
  @ApiOperation({
    summary: 'Write titles and meta descriptions to choose from',
    description:
      'Each is measured, and mended where it can be, before you see it; what fits no search result is left out.',
  })
  @ApiOkResponse({ type: MetadataDto })
  @ApiProblems(WRITING_TOOL_PROBLEMS)
  @ApiProblems({ 400: ['content.without_text'] })
  create(
    @CurrentSite() site: ActingSite,
    @Body() request: MetadataRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MetadataDto> {
    return whileConnected(reply.raw, (hungUp) => this.writeMetadata.execute(site, request, hungUp));
  }
}
