import { Body, Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiBody, ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { AiGateway } from '@seoforge/ai-providers';
import type { FastifyReply, FastifyRequest } from 'fastify';

import { Access } from '../http/access/access.decorator';
import type { ActingSite } from '../http/access/acting-site';
import { CurrentSite } from '../http/access/current-principal.decorator';
import { ApiProblems } from '../http/errors/api-problems.decorator';
import { Idempotent } from '../http/idempotency/idempotent.decorator';
import { hangUpSignal } from '../http/lifecycle/hang-up-signal';
import { callFailure } from './call-failure';
import { MAX_COST_HEADER } from './call-options';
import { imageGenerationOf } from './image-generation';
import { readImageGenerationRequest } from './image-generation-request';
import { ImageGenerationDto, ImageGenerationRequestDto } from './image-generation.dto';
import { MODEL_CALL_PROBLEMS } from './model-call-problems';

@ApiTags('OpenAI-compatible')
@Controller('openai/v1/images')
export class ImageGenerationsController {
  constructor(private readonly gateway: AiGateway) {}

  @Post('generations')
  @HttpCode(200)
  @Access({ scope: 'ai:invoke', forSite: true, limit: 'image' })
  @Idempotent()
  @ApiOperation({ summary: 'Draw pictures', description: 'Any OpenAI library can call it.' })
  @ApiHeader({ name: MAX_COST_HEADER, description: 'Refuse the call when it might cost more.', required: false })
  @ApiBody({ type: ImageGenerationRequestDto })
  @ApiOkResponse({ type: ImageGenerationDto })
  @ApiProblems(MODEL_CALL_PROBLEMS)
  async create(
    @CurrentSite() { siteId, mode }: ActingSite,
    @Body() body: unknown,
    @Req() { headers }: FastifyRequest,
    @Res({ passthrough: true }) { raw }: FastifyReply,
  ): Promise<ImageGenerationDto> {
    const { options, request } = readImageGenerationRequest(body, headers);
    const context = { ...options, siteId, mode, purpose: 'openai.image' };
    const signal = hangUpSignal(raw);
    try {
      return imageGenerationOf(await this.gateway.generateImages({ ...request, signal }, context), Date.now());
    } catch (thrown) {
      throw callFailure(thrown, signal);
    }
  }
}
