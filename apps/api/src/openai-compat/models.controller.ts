import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';

import { Access } from '../http/access/access.decorator';
import type { ActingSite } from '../http/access/acting-site';
import { CurrentSite } from '../http/access/current-principal.decorator';
import { ApiProblems } from '../http/errors/api-problems.decorator';
import { CallableModels } from './callable-models';
import { OpenAiModelDto, OpenAiModelListDto } from './model-list.dto';

@ApiTags('OpenAI-compatible')
@Controller('openai/v1/models')
export class ModelsController {
  constructor(private readonly models: CallableModels) {}

  @Get()
  @Access({ scope: 'ai:invoke', forSite: true, limit: 'read' })
  @ApiOperation({ summary: 'The models and routes that can be asked' })
  @ApiOkResponse({ type: OpenAiModelListDto })
  async list(@CurrentSite() { siteId }: ActingSite): Promise<OpenAiModelListDto> {
    return { object: 'list', data: await this.models.list(siteId) };
  }

  @Get(':id')
  @Access({ scope: 'ai:invoke', forSite: true, limit: 'read' })
  @ApiOperation({ summary: 'One of them', description: 'The slash of `provider/model` may be encoded, or not.' })
  @ApiOkResponse({ type: OpenAiModelDto })
  @ApiProblems({ 404: ['ai.model_unknown'] })
  read(@CurrentSite() { siteId }: ActingSite, @Param('id') id: string): Promise<OpenAiModelDto> {
    return this.models.find(siteId, id);
  }

  @Get(':provider/:model')
  @Access({ scope: 'ai:invoke', forSite: true, limit: 'read' })
  @ApiOperation({ summary: 'One model of a provider' })
  @ApiOkResponse({ type: OpenAiModelDto })
  @ApiProblems({ 404: ['ai.model_unknown'] })
  readOfProvider(
    @CurrentSite() { siteId }: ActingSite,
    @Param('provider') provider: string,
    @Param('model') model: string,
  ): Promise<OpenAiModelDto> {
    return this.models.find(siteId, `${provider}/${model}`);
  }
}
