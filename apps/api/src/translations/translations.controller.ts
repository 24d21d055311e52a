import { Body, Controller, HttpCode, Post, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { TranslateContent } from '@seoforge/content';
import type { FastifyReply } from 'fastify';

import { Access } from '../http/access/access.decorator';
import type { ActingSite } from '../http/access/acting-site';
import { CurrentSite } from '../http/access/current-principal.decorator';
import { ApiProblems } from '../http/errors/api-problems.decorator';
import { Idempotent } from '../http/idempotency/idempotent.decorator';
import { whileConnected } from '../http/lifecycle/while-connected';
import { WRITING_TOOL_PROBLEMS } from '../writing-tools/writing-tool-problems';
import { TranslationRequestDto } from './translation-request.dto';
import { TranslationDto } from './translation.dto';

@ApiTags('Writing tools')
@Controller('api/v1/translations')
export class TranslationsController {
  constructor(private readonly translateContent: TranslateContent) {}

  @Post()
  @HttpCode(200)
  @Access({ scope: 'content:write', role: 'admin', forSite: true, limit: 'generation' })
  @Idempotent()
  @ApiOperation({
    summary: 'Translate a text',
    description:
      'With its title, its description and its keyphrase. Markup, links, shortcodes, code, numbers and placeholders stay; alternative ' +
      'texts and titles are translated. What could not be translated stays in its language and is reported.',
  })
  @ApiOkResponse({ type: TranslationDto })
  @ApiProblems(WRITING_TOOL_PROBLEMS)
  @ApiProblems({ 400: ['content.same_language'], 422: ['content.nothing_to_translate'] })
  create(
    @CurrentSite() site: ActingSite,
    @Body() request: TranslationRequestDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TranslationDto> {
    return whileConnected(reply.raw, (hungUp) => this.translateContent.execute(site, request, hungUp));
  }
}
