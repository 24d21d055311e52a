import { Body, Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import {
  ApiBody,
  ApiExtraModels,
  ApiHeader,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
  getSchemaPath,
} from '@nestjs/swagger';
import { AiGateway, ModelRegistry } from '@seoforge/ai-providers';
import { newId } from '@seoforge/kernel';
import type { FastifyReply, FastifyRequest } from 'fastify';

import { Access } from '../http/access/access.decorator';
import type { ActingSite } from '../http/access/acting-site';
import { CurrentSite } from '../http/access/current-principal.decorator';
import { ApiProblems } from '../http/errors/api-problems.decorator';
import { Idempotent } from '../http/idempotency/idempotent.decorator';
import { hangUpSignal } from '../http/lifecycle/hang-up-signal';
import { callFailure } from './call-failure';
import { MAX_COST_HEADER } from './call-options';
import { chatCompletionOf } from './chat-completion';
import { readChatCompletionRequest } from './chat-completion-request';
import { ChatCompletionDto, ChatCompletionRequestDto } from './chat-completion.dto';
import { MODEL_CALL_PROBLEMS } from './model-call-problems';
import { streamChatCompletion } from './stream-chat-completion';

@ApiTags('OpenAI-compatible')
@Controller('openai/v1/chat')
export class ChatCompletionsController {
  constructor(
    private readonly gateway: AiGateway,
    private readonly registry: ModelRegistry,
  ) {}

  @Post('completions')
  @HttpCode(200)
  @Access({ scope: 'ai:invoke', forSite: true, limit: 'compatibility' })
  @Idempotent()
  @ApiOperation({
    summary: 'Ask a model',
    description:
      'Any OpenAI library can call it. With `stream: true` the answer is a stream of server-sent events; a failure after its first word is an event with an `error` member, and no `[DONE]` follows. Errors carry OpenAI’s `error` member beside those of a problem document.',
  })
  @ApiHeader({ name: MAX_COST_HEADER, description: 'Refuse the call when it might cost more.', required: false })
  @ApiBody({ type: ChatCompletionRequestDto })
  @ApiExtraModels(ChatCompletionDto)
  @ApiOkResponse({
    content: {
      'application/json': { schema: { $ref: getSchemaPath(ChatCompletionDto) } },
      'text/event-stream': { schema: { type: 'string', description: 'Chunks, and `data: [DONE]` in the end.' } },
    },
  })
  @ApiProblems(MODEL_CALL_PROBLEMS)
  async create(
    @CurrentSite() { siteId, mode }: ActingSite,
    @Body() body: unknown,
    @Req() { id: requestId, headers }: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { options, request, isStreamed, includesUsage } = readChatCompletionRequest(body, headers, this.registry);
    const context = { ...options, siteId, mode, purpose: 'openai.chat' };
    const signal = hangUpSignal(reply.raw);
    try {
      if (isStreamed) {
        const [model = ''] = options.models;
        const created = Math.floor(Date.now() / 1_000);
        const answer = { requestId, id: `chatcmpl-${newId()}`, created, model, includesUsage };
        await streamChatCompletion(this.gateway.stream({ ...request, signal }, context), answer, reply);
      } else {
        const result = await this.gateway.generate({ ...request, signal }, context);
        await reply.send(chatCompletionOf(result, Date.now()));
      }
    } catch (thrown) {
      throw callFailure(thrown, signal);
    }
  }
}
