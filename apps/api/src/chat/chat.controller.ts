import { Body, Controller, Delete, Get, Headers, HttpCode, Param, Post, Res } from '@nestjs/common';
import {
  ApiExtraModels,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
  getSchemaPath,
} from '@nestjs/swagger';
import {
  AnswerVisitor,
  chatSessionNotFound,
  ReadChatSession,
  RemoveChatSession,
  type ChatAnswer,
} from '@seoforge/chat';
import type { FastifyReply } from 'fastify';

import { Access } from '../http/access/access.decorator';
import type { ActingSite } from '../http/access/acting-site';
import { CurrentSite } from '../http/access/current-principal.decorator';
import { ApiProblems } from '../http/errors/api-problems.decorator';
import { IdParam } from '../http/id.param';
import { Idempotent } from '../http/idempotency/idempotent.decorator';
import { whileConnected } from '../http/lifecycle/while-connected';
import { streamResult } from '../http/result-stream';
import { ChatAnswerResource, chatAnswerOf } from './chat-answer.dto';
import { CHAT_PROBLEMS } from './chat-problems';
import { ChatRequest } from './chat-request.dto';
import { ChatSessionResource, chatSessionOf } from './chat-session.dto';

const SessionId = (): ParameterDecorator => Param('id', new IdParam(chatSessionNotFound));
const EVENT_STREAM = 'text/event-stream';

@ApiTags('Chat')
@Controller('api/v1/chat')
export class ChatController {
  constructor(
    private readonly answerVisitor: AnswerVisitor,
    private readonly readChatSession: ReadChatSession,
    private readonly removeChatSession: RemoveChatSession,
  ) {}

  @Post()
  @HttpCode(200)
  @Access({ scope: 'content:write', role: 'admin', forSite: true, limit: 'generation' })
  @Idempotent()
  @ApiOperation({
    summary: 'Answer a visitor from the posts of the site',
    description:
      'With `Accept: text/event-stream` the answer comes as `delta` events with text, then `result` with the JSON answer (or `error` ' +
      'with a problem document), and `data: [DONE]` after a result. The texts of the deltas, put together, are the answer.',
  })
  @ApiExtraModels(ChatAnswerResource)
  @ApiOkResponse({
    content: {
      'application/json': { schema: { $ref: getSchemaPath(ChatAnswerResource) } },
      [EVENT_STREAM]: { schema: { type: 'string' } },
    },
  })
  @ApiProblems(CHAT_PROBLEMS)
  async answer(
    @CurrentSite() { siteId, mode }: ActingSite,
    @Body() { message, sessionId, visitorId, language, route, maxCostMicroUsd }: ChatRequest,
    @Headers('accept') accept: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const asked = { message, sessionId: sessionId ?? undefined, visitorId, language };
    const caller = {
      siteId,
      mode,
      ...(route === undefined ? {} : { models: [route] }),
      ...(maxCostMicroUsd === undefined ? {} : { maxCostMicroUsd }),
    };
    await whileConnected(reply.raw, async (hungUp) => {
      const answering = this.answerVisitor.execute(asked, caller, hungUp);
      if (accept?.includes(EVENT_STREAM)) await streamResult((tell) => wholeAnswer(answering, tell), reply);
      else await reply.send(await wholeAnswer(answering));
    });
  }

  @Get('sessions/:id')
  @Access({ scope: 'content:write', role: 'viewer', forSite: true, limit: 'read' })
  @ApiOperation({ summary: 'What was said in a session' })
  @ApiOkResponse({ type: ChatSessionResource })
  @ApiProblems({ 404: ['chat.session_not_found'] })
  async read(@CurrentSite() { siteId }: ActingSite, @SessionId() id: string): Promise<ChatSessionResource> {
    return chatSessionOf(await this.readChatSession.execute(siteId, id));
  }

  @Delete('sessions/:id')
  @HttpCode(204)
  @Access({ scope: 'content:write', role: 'admin', forSite: true, limit: 'read' })
  @ApiOperation({ summary: 'Forget a session, with all that was said' })
  @ApiNoContentResponse()
  @ApiProblems({ 404: ['chat.session_not_found'] })
  remove(@CurrentSite() { siteId }: ActingSite, @SessionId() id: string): Promise<void> {
    return this.removeChatSession.execute(siteId, id);
  }
}

/** @param tell is given the pieces as they come */
async function wholeAnswer(
  answering: AsyncGenerator<string, ChatAnswer>,
  tell?: (piece: { readonly text: string }) => Promise<void> | undefined,
): Promise<ChatAnswerResource> {
  for (;;) {
    const next = await answering.next();
    if (next.done) return chatAnswerOf(next.value);
    await tell?.({ text: next.value });
  }
}
