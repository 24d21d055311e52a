import { Controller, Get, Post, applyDecorators } from '@nestjs/common';
import { ApiBody, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { InstallationRoutes, ModelRegistry } from '@seoforge/ai-providers';

import { CurrentCall, type CompatCall } from './compat-call';
import { COMPAT_IMAGE_PROBLEMS, PROMPT_PROBLEMS } from './compat-problems';
import { CompatImageRequestDto, CompatPromptRequestDto } from './compat-requests.dto';
import { CompatRoute } from './compat-route';
import { DrawForPlugin } from './draw-for-plugin';
import { EnhancePrompt } from './enhance-prompt';
import { EnhancedPromptDto, FluxModelsDto, ImageAnswerDto } from './image-answer.dto';
import { PATHS } from './paths';

const IMAGE = 'image';

const ImageRoute = (summary: string): MethodDecorator =>
  applyDecorators(
    ApiBody({ type: CompatImageRequestDto }),
    CompatRoute(
      { scope: 'content:write', role: 'admin', forSite: true, limit: 'image' },
      {
        summary,
        description: 'In WebP. Pictures that come too late are had by the same request.',
        problems: COMPAT_IMAGE_PROBLEMS,
      },
    ),
    ApiOkResponse({ type: ImageAnswerDto }),
  );

@ApiTags('WordPress-compatible')
@Controller()
export class WordPressImagesController {
  constructor(
    private readonly drawForPlugin: DrawForPlugin,
    private readonly enhancePrompt: EnhancePrompt,
    private readonly registry: ModelRegistry,
    private readonly routes: InstallationRoutes,
  ) {}

  @Post(PATHS.fluxImage)
  @ImageRoute('Draw pictures')
  flux(@CurrentCall() call: CompatCall): Promise<ImageAnswerDto> {
    return this.drawForPlugin.execute(call, call.body);
  }

  @Post(PATHS.image)
  @ImageRoute('Draw pictures, as the last resort of a plug-in')
  image(@CurrentCall() call: CompatCall): Promise<ImageAnswerDto> {
    return this.drawForPlugin.execute(call, call.body);
  }

  @Post(PATHS.universalImage)
  @ImageRoute('Draw pictures, as older plug-ins ask for them')
  universalImage(@CurrentCall() call: CompatCall): Promise<ImageAnswerDto> {
    return this.drawForPlugin.execute(call, call.body);
  }

  @Post(PATHS.universalFluxImage)
  @ImageRoute('Draw pictures of a width and a height')
  universalFlux(@CurrentCall() call: CompatCall): Promise<ImageAnswerDto> {
    return this.drawForPlugin.execute(call, call.body);
  }

  @Get(PATHS.fluxModels)
  @CompatRoute({ scope: 'any', role: 'viewer', limit: 'read' }, { summary: 'The models that draw' })
  @ApiOkResponse({ type: FluxModelsDto })
  models(): FluxModelsDto {
    const drawing = this.registry.models().filter(({ kind }) => kind === IMAGE);
    const available_models = drawing.map(({ reference }) => reference);
    const default_model = this.routes.find(IMAGE)?.models[0] ?? available_models[0] ?? '';
    return { success: true, available_models, default_model };
  }

  @Post(PATHS.fluxPrompt)
  @ApiBody({ type: CompatPromptRequestDto })
  @CompatRoute(
    { scope: 'content:write', role: 'admin', forSite: true, limit: 'generation' },
    { summary: 'Describe a picture in more detail', problems: PROMPT_PROBLEMS },
  )
  @ApiOkResponse({ type: EnhancedPromptDto })
  enhance(@CurrentCall() call: CompatCall): Promise<EnhancedPromptDto> {
    return this.enhancePrompt.execute(call);
  }
}
