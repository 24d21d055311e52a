import { CATALOGUE } from './catalogue';
import type { CatalogueModel } from './catalogue-model';

/** How Google's API names a model in its lists and answers. */
const GOOGLE_PREFIX = /^models\//;

/** A vendor's name of one version: `-2026-03-17` at OpenAI, `-20251001` at Anthropic. */
const VERSION_DATE = /-20\d\d(-?)(?:0[1-9]|1[0-2])\1(?:0[1-9]|[12]\d|3[01])$/;

/**
 * The model of that name, or the one of which it is a dated version.
 * @returns null for a model that is not listed: never another one whose name begins alike
 */
export function findModel(provider: string, model: string): CatalogueModel | null {
  const name = provider === 'google' ? model.replace(GOOGLE_PREFIX, '') : model;
  const models = modelsOf(provider);
  const undated = name.replace(VERSION_DATE, '');
  return models.find((entry) => entry.model === name) ?? models.find((entry) => entry.model === undated) ?? null;
}

/** Every listed model of a provider, in the order of the catalogue. */
export function modelsOf(provider: string): readonly CatalogueModel[] {
  return CATALOGUE.filter((entry) => entry.provider === provider);
}
