import { Controller, Get, Post, applyDecorators } from '@nestjs/common';
import { ApiBody, ApiExtraModels, ApiOkResponse, ApiTags, getSchemaPath } from '@nestjs/swagger';

import { AnalysisAnswerDto } from './analysis-answer.dto';
import { CurrentCall, type CompatCall } from './compat-call';
import { TOOL_PROBLEMS } from './compat-problems';
import { CompatToolRequestDto } from './compat-requests.dto';
import { CompatRoute } from './compat-route';
import { ContentAnswerDto } from './content-answer.dto';
import { ImageAnswerDto } from './image-answer.dto';
import { PATHS } from './paths';
import { RunTool, type ToolAnswer } from './run-tool';
import { CompatStatusDto } from './status.dto';

const ANSWERS = [ContentAnswerDto, AnalysisAnswerDto, ImageAnswerDto];

const ToolRoute = (summary: string): MethodDecorator =>
  applyDecorators(
    ApiBody({ type: CompatToolRequestDto }),
    ApiExtraModels(...ANSWERS),
    CompatRoute(
      { scope: 'any', role: 'admin', forSite: true, limit: 'generation' },
      { summary, description: 'A key needs the scope of the tool that it names.', problems: TOOL_PROBLEMS },
    ),
    ApiOkResponse({ schema: { oneOf: ANSWERS.map((answer) => ({ $ref: getSchemaPath(answer) })) } }),
  );

@ApiTags('WordPress-compatible')
@Controller()
export class WordPressToolsController {
  constructor(private readonly runTool: RunTool) {}

  @Get(PATHS.status)
  @CompatRoute({ scope: 'any', role: 'viewer', limit: 'read' }, { summary: 'Whether the service can be used' })
  @ApiOkResponse({ type: CompatStatusDto })
  status(): CompatStatusDto {
    return { success: true, status: 'active', message: 'SEOForge is connected.' };
  }

  @Post(PATHS.execute)
  @ToolRoute('Do by name what has a path of its own')
  execute(@CurrentCall() call: CompatCall): Promise<ToolAnswer> {
    return this.runTool.execute(call);
  }

  @Post(PATHS.executeTool)
  @ToolRoute('The same, where older plug-ins look for it')
  executeTool(@CurrentCall() call: CompatCall): Promise<ToolAnswer> {
    return this.runTool.execute(call);
  }
}
