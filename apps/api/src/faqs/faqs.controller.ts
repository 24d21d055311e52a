import { Body, Controller, HttpCode, Post, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { WriteFaqs } from '@seoforge/content';
import type { FastifyReply } from 'fastify';

import { Access } from '../http/access/access.decorator';
import type { ActingSite } from '../http/access/acting-site';
import { CurrentSite } from '../http/access/current-principal.decorator';
import { ApiProblems } from '../http/errors/api-problems.decorator';
import { Idempotent } from '../http/idempotency/idempotent.decorator';
import { whileConnected } from '../http/lifecycle/while-connected';
import { WRITING_TOOL_PROBLEMS } from '../writing-tools/writing-tool-problems';
import { FaqDto, FaqRequest } from './faq.dto';

@ApiTags('Writing tools')
@Controller('api/v1/faqs')
export class FaqsController {
  constructor(private readonly writeFaqs: WriteFaqs) {}

  @Post()
  @HttpCode(200)
  @Access({ scope: 'content:write', role: 'admin', forSite: true, limit: 'generation' })
  @Idempotent()
  @ApiOperation({
    summary: 'Write questions and answers',
    description:
      'From a page, where you send one: nothing is stated that it does not say. With FAQPage for search engines.',
  })
  @ApiOkResponse({ type: FaqDto })
  @ApiProblems(WRITING_TOOL_PROBLEMS)
  @ApiProblems({ 400: ['content.without_text'] })
  create(
    @CurrentSite() site: ActingSite,
    @Body() request: FaqRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<FaqDto> {
    return whileConnected(reply.raw, (hungUp) => this.writeFaqs.execute(site, request, hungUp));
  }
}
