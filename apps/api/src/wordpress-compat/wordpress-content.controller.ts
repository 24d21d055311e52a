import { Controller, Post, applyDecorators } from '@nestjs/common';
import { ApiBody, ApiOkResponse, ApiQuery, ApiTags } from '@nestjs/swagger';

import { CurrentCall, type CompatCall } from './compat-call';
import { CONTENT_PROBLEMS } from './compat-problems';
import { CompatContentRequestDto } from './compat-requests.dto';
import { CompatRoute } from './compat-route';
import { ContentAnswerDto } from './content-answer.dto';
import { PATHS } from './paths';
import { WriteForPlugin } from './write-for-plugin';

const ContentRoute = (summary: string): MethodDecorator =>
  applyDecorators(
    CompatRoute(
      { scope: 'content:write', role: 'admin', forSite: true, limit: 'generation' },
      {
        summary,
        description:
          'Waits as long as the plug-in does. A text that takes longer is answered as far as it is written, and `suggestions` says so; ' +
          'the same request gets the whole text later, over any of these paths.',
        problems: CONTENT_PROBLEMS,
      },
    ),
    ApiOkResponse({ type: ContentAnswerDto }),
  );

@ApiTags('WordPress-compatible')
@Controller()
export class WordPressContentController {
  constructor(private readonly writeForPlugin: WriteForPlugin) {}

  @Post(PATHS.blog)
  @ApiBody({ type: CompatContentRequestDto })
  @ContentRoute('Write a blog post')
  blog(@CurrentCall() call: CompatCall): Promise<ContentAnswerDto> {
    return this.writeForPlugin.execute(call, call.body);
  }

  @Post(PATHS.content)
  @ApiBody({ type: CompatContentRequestDto })
  @ContentRoute('Write a text')
  content(@CurrentCall() call: CompatCall): Promise<ContentAnswerDto> {
    return this.writeForPlugin.execute(call, call.body);
  }

  @Post(PATHS.blogWithImages)
  @ApiBody({ type: CompatContentRequestDto })
  @ContentRoute('Write a blog post with pictures')
  blogWithImages(@CurrentCall() call: CompatCall): Promise<ContentAnswerDto> {
    return this.writeForPlugin.execute(call, call.body);
  }

  @Post(PATHS.universalContent)
  @ApiBody({ type: CompatContentRequestDto })
  @ContentRoute('Write a text, as older plug-ins ask for it')
  universalContent(@CurrentCall() call: CompatCall): Promise<ContentAnswerDto> {
    return this.writeForPlugin.execute(call, call.body);
  }

  @Post(PATHS.fromKeywords)
  @ApiBody({ schema: { type: 'array', items: { type: 'string' }, example: ['green tea', 'matcha'] } })
  @ApiQuery({ name: 'language', required: false, schema: { type: 'string' } })
  @ApiQuery({ name: 'tone', required: false, schema: { type: 'string' } })
  @ApiQuery({ name: 'length', required: false, schema: { type: 'string' } })
  @ApiQuery({ name: 'industry', required: false, schema: { type: 'string' } })
  @ApiQuery({ name: 'include_images', required: false, schema: { type: 'string' } })
  @ContentRoute('Write a text for keywords')
  fromKeywords(@CurrentCall() call: CompatCall): Promise<ContentAnswerDto> {
    return this.writeForPlugin.execute(call, call.body);
  }
}
