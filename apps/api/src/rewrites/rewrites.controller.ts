import { Body, Controller, Headers, HttpCode, Post, Res } from '@nestjs/common';
import { ApiExtraModels, ApiOkResponse, ApiOperation, ApiTags, getSchemaPath } from '@nestjs/swagger';
import { RewritePassage } from '@seoforge/content';
import type { FastifyReply } from 'fastify';

import { Access } from '../http/access/access.decorator';
import type { ActingSite } from '../http/access/acting-site';
import { CurrentSite } from '../http/access/current-principal.decorator';
import { ApiProblems } from '../http/errors/api-problems.decorator';
import { Idempotent } from '../http/idempotency/idempotent.decorator';
import { whileConnected } from '../http/lifecycle/while-connected';
import { streamResult } from '../http/result-stream';
import { WRITING_TOOL_PROBLEMS } from '../writing-tools/writing-tool-problems';
import { RewriteRequestDto, rewriteRequestOf } from './rewrite-request.dto';
import { RewriteDto } from './rewrite.dto';

const EVENT_STREAM = 'text/event-stream';

@ApiTags('Writing tools')
@Controller('api/v1/rewrites')
export class RewritesController {
  constructor(private readonly rewritePassage: RewritePassage) {}

  @Post()
  @HttpCode(200)
  @Access({ scope: 'content:write', role: 'admin', forSite: true, limit: 'generation' })
  @Idempotent()
  @ApiOperation({
    summary: 'Rewrite a passage',
    description:
      'By an instruction, or so that a check passes. Links, pictures, code and shortcodes come through as they are. With ' +
      '`Accept: text/event-stream` it comes as `delta` events (`{attempt, text}`: text to be shown as text; a higher `attempt` begins ' +
      'it anew), then `result` with the JSON answer and `data: [DONE]`, or `error` with a problem document.',
  })
  @ApiExtraModels(RewriteDto)
  @ApiOkResponse({
    content: {
      'application/json': { schema: { $ref: getSchemaPath(RewriteDto) } },
      [EVENT_STREAM]: { schema: { type: 'string' } },
    },
  })
  @ApiProblems(WRITING_TOOL_PROBLEMS)
  @ApiProblems({
    400: ['content.check_unknown', 'content.passage_not_found'],
    422: ['content.nothing_to_rewrite', 'content.check_passes', 'content.check_out_of_reach', 'analysis.out_of_memory'],
    503: ['analysis.busy'],
    504: ['analysis.timed_out'],
  })
  async create(
    @CurrentSite() site: ActingSite,
    @Body() body: RewriteRequestDto,
    @Headers('accept') accept: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const request = rewriteRequestOf(body);
    await whileConnected(reply.raw, async (hungUp) => {
      if (accept?.includes(EVENT_STREAM))
        await streamResult(
          (tell) => this.rewritePassage.execute(site, request, hungUp, (heard) => void tell(heard)),
          reply,
        );
      else await reply.send(await this.rewritePassage.execute(site, request, hungUp));
    });
  }
}
