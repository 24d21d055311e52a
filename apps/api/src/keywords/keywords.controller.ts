import { Body, Controller, HttpCode, Post, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ResearchKeywords } from '@seoforge/keywords';
import type { FastifyReply } from 'fastify';

import { Access } from '../http/access/access.decorator';
import type { ActingSite } from '../http/access/acting-site';
import { CurrentSite } from '../http/access/current-principal.decorator';
import { ApiProblems } from '../http/errors/api-problems.decorator';
import { Idempotent } from '../http/idempotency/idempotent.decorator';
import { whileConnected } from '../http/lifecycle/while-connected';
import { KEYWORD_PROBLEMS } from './keyword-problems';
import { FindKeywordsRequest, keywordRequestOf } from './keyword-request.dto';
import { keywordsResourceOf } from './keywords-resource';
import { KeywordsDto } from './keywords.dto';

@ApiTags('Keywords')
@Controller('api/v1/keywords')
export class KeywordsController {
  constructor(private readonly researchKeywords: ResearchKeywords) {}

  @Post()
  @HttpCode(200)
  @Access({ scope: 'content:write', role: 'admin', forSite: true, limit: 'generation' })
  @Idempotent()
  @ApiOperation({
    summary: 'Find phrases to write for',
    description:
      'From a phrase, a page or the posts of the site: phrases that stand there or that people searched for come first, a model adds ' +
      'others and judges all of them. Each says where it is from, what who searches for it wants, and which posts serve it already. ' +
      'Nothing is made up: what nobody measured is null.',
  })
  @ApiOkResponse({ type: KeywordsDto })
  @ApiProblems(KEYWORD_PROBLEMS)
  async find(
    @CurrentSite() { siteId, mode }: ActingSite,
    @Body() request: FindKeywordsRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<KeywordsDto> {
    const wanted = keywordRequestOf(request);
    const work = (hungUp: AbortSignal) => this.researchKeywords.execute({ siteId, mode }, wanted, hungUp);
    return keywordsResourceOf(await whileConnected(reply.raw, work));
  }
}
