import { Controller, Post } from '@nestjs/common';
import { ApiBody, ApiOkResponse, ApiTags } from '@nestjs/swagger';

import { CompatChatAnswerDto } from './chat-answer.dto';
import { ChatForPlugin } from './chat-for-plugin';
import { CurrentCall, type CompatCall } from './compat-call';
import { COMPAT_CHAT_PROBLEMS } from './compat-problems';
import { CompatChatRequestDto } from './compat-requests.dto';
import { CompatRoute } from './compat-route';
import { PATHS } from './paths';

@ApiTags('WordPress-compatible')
@Controller()
export class WordPressChatController {
  constructor(private readonly chatForPlugin: ChatForPlugin) {}

  @Post(PATHS.chatbot)
  @ApiBody({ type: CompatChatRequestDto })
  @CompatRoute(
    { scope: 'content:write', role: 'admin', forSite: true, limit: 'generation' },
    { summary: 'Answer a visitor from the posts of the site', problems: COMPAT_CHAT_PROBLEMS },
  )
  @ApiOkResponse({ type: CompatChatAnswerDto })
  answer(@CurrentCall() call: CompatCall): Promise<CompatChatAnswerDto> {
    return this.chatForPlugin.execute(call);
  }
}
