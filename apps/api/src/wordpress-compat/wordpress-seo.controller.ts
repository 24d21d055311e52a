import { Controller, Post, applyDecorators } from '@nestjs/common';
import { ApiBody, ApiOkResponse, ApiTags } from '@nestjs/swagger';

import { AnalyseForPlugin } from './analyse-for-plugin';
import { AnalysisAnswerDto } from './analysis-answer.dto';
import { AuditForPlugin } from './audit-for-plugin';
import { CurrentCall, type CompatCall } from './compat-call';
import { ANALYSIS_PROBLEMS, WEBSITE_PROBLEMS } from './compat-problems';
import { CompatAnalysisRequestDto, CompatWebsiteRequestDto } from './compat-requests.dto';
import { CompatRoute } from './compat-route';
import { PATHS } from './paths';
import { WebsiteAnswerDto } from './website-answer.dto';

const AnalysisRoute = (summary: string): MethodDecorator =>
  applyDecorators(
    ApiBody({ type: CompatAnalysisRequestDto }),
    CompatRoute(
      { scope: 'seo:analyze', role: 'viewer', forSite: true, limit: 'analysis' },
      { summary, description: 'Sentences are in English or Thai.', problems: ANALYSIS_PROBLEMS },
    ),
    ApiOkResponse({ type: AnalysisAnswerDto }),
  );

@ApiTags('WordPress-compatible')
@Controller()
export class WordPressSeoController {
  constructor(
    private readonly analyseForPlugin: AnalyseForPlugin,
    private readonly auditForPlugin: AuditForPlugin,
  ) {}

  @Post(PATHS.analyzer)
  @AnalysisRoute('Score a text')
  analyze(@CurrentCall() call: CompatCall): Promise<AnalysisAnswerDto> {
    return this.analyseForPlugin.execute(call, call.body);
  }

  @Post(PATHS.universalAnalysis)
  @AnalysisRoute('Score a text, as older plug-ins ask for it')
  universalAnalyze(@CurrentCall() call: CompatCall): Promise<AnalysisAnswerDto> {
    return this.analyseForPlugin.execute(call, call.body);
  }

  @Post(PATHS.website)
  @ApiBody({ type: CompatWebsiteRequestDto })
  @CompatRoute(
    { scope: 'seo:analyze', role: 'admin', forSite: true, limit: 'generation' },
    { summary: 'Audit one page of a website', problems: WEBSITE_PROBLEMS },
  )
  @ApiOkResponse({ type: WebsiteAnswerDto })
  website(@CurrentCall() call: CompatCall): Promise<WebsiteAnswerDto> {
    return this.auditForPlugin.execute(call);
  }
}
