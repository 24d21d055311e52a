import type { ListedModel, Route } from '@seoforge/ai-providers';

import type { CatalogueEntryDto, RouteDto } from './model-catalogue.dto';

export function catalogueEntryOf(model: ListedModel): CatalogueEntryDto {
  const { reference, kind, contextTokens, maxOutputTokens, input, output, prices } = model;
  return { reference, kind, contextTokens, maxOutputTokens, input, output, prices };
}

export function routeOf(name: string, { models, strategy = 'priority', weights }: Route): RouteDto {
  return { name, models, strategy, ...(weights ? { weights } : {}) };
}
