import type { ModelKind } from '../providers/provider';

/** For each kind of model, the route of all calls that have none of their own. */
export const ROUTE_FOR_ALL: Readonly<Record<ModelKind, string>> = { language: 'default', image: 'image' };

/** What the product asks models for. Each has a route of this name, with this kind of model. */
export const DEFAULT_ROUTES: ReadonlyMap<string, ModelKind> = new Map([
  ['default', 'language'],
  ['article.outline', 'language'],
  ['article.introduction', 'language'],
  ['article.section', 'language'],
  ['article.conclusion', 'language'],
  ['article.metadata', 'language'],
  ['article.faq', 'language'],
  ['article.pictures', 'language'],
  ['article.image', 'image'],
  ['revise.passages', 'language'],
  ['revise.metadata', 'language'],
  ['outline', 'language'],
  ['metadata', 'language'],
  ['rewrite', 'language'],
  ['faq', 'language'],
  ['translation', 'language'],
  ['keywords', 'language'],
  ['chat', 'language'],
  ['openai.chat', 'language'],
  ['image.alt', 'language'],
  ['image', 'image'],
  ['openai.image', 'image'],
]);
