import { Injectable } from '@nestjs/common';
import { InstallationRoutes, ModelRegistry, SiteRoutes } from '@seoforge/ai-providers';
import { AppError } from '@seoforge/kernel';

import type { OpenAiModelDto } from './model-list.dto';

/** What a site may name as `model`: models, the installation's routes and its own. */
@Injectable()
export class CallableModels {
  constructor(
    private readonly registry: ModelRegistry,
    private readonly routes: InstallationRoutes,
    private readonly siteRoutes: SiteRoutes,
  ) {}

  async list(siteId: string): Promise<OpenAiModelDto[]> {
    const own = Object.keys(await this.siteRoutes.routesOf(siteId));
    return [
      ...this.registry.models().map(({ reference, provider }) => callable(reference, provider)),
      ...[...new Set([...this.routes.names(), ...own])].map((name) => callable(name, 'seoforge')),
    ];
  }

  /** @throws AppError `ai.model_unknown` */
  async find(siteId: string, id: string): Promise<OpenAiModelDto> {
    const found = (await this.list(siteId)).find((model) => model.id === id);
    if (!found) throw modelUnknown();
    return found;
  }
}

function callable(id: string, owner: string): OpenAiModelDto {
  return { id, object: 'model', created: 0, owned_by: owner };
}

const modelUnknown = (): AppError =>
  new AppError({
    code: 'ai.model_unknown',
    kind: 'not_found',
    message: 'There is no such model or route here. GET /openai/v1/models lists what there is.',
  });
