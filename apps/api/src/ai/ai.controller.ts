import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { InstallationRoutes, ModelHealth, ModelRegistry } from '@seoforge/ai-providers';

import { Access } from '../http/access/access.decorator';
import { catalogueEntryOf, routeOf } from './model-catalogue';
import { ModelCatalogueDto } from './model-catalogue.dto';
import { providerStatusesOf } from './provider-status';
import { ProvidersDto } from './provider-status.dto';

@ApiTags('Models')
@Controller('api/v1/ai')
export class AiController {
  constructor(
    private readonly registry: ModelRegistry,
    private readonly health: ModelHealth,
    private readonly routes: InstallationRoutes,
  ) {}

  @Get('providers')
  @Access({ scope: 'any', role: 'viewer', limit: 'read' })
  @ApiOperation({ summary: 'The providers of models, and how they are doing' })
  @ApiOkResponse({ type: ProvidersDto })
  providers(): ProvidersDto {
    return { providers: providerStatusesOf(this.registry, this.health) };
  }

  @Get('models')
  @Access({ scope: 'any', role: 'viewer', limit: 'read' })
  @ApiOperation({ summary: 'The models that can be asked, what they cost, and the routes to them' })
  @ApiOkResponse({ type: ModelCatalogueDto })
  models(): ModelCatalogueDto {
    return {
      models: this.registry.models().map(catalogueEntryOf),
      routes: this.routes.names().flatMap((name) => {
        const route = this.routes.find(name);
        return route ? [routeOf(name, route)] : [];
      }),
    };
  }
}
