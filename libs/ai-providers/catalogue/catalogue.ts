import { ANTHROPIC_MODELS } from './anthropic.models';
import type { CatalogueModel } from './catalogue-model';
import { GOOGLE_MODELS } from './google.models';
import { OPENAI_MODELS } from './openai.models';
import { SIMULATED_MODELS } from './simulated.models';

/** Every model whose prices and limits are known. One that is missing here can be asked too, at an unknown price. */
export const CATALOGUE: readonly CatalogueModel[] = [
  ...OPENAI_MODELS,
  ...ANTHROPIC_MODELS,
  ...GOOGLE_MODELS,
  ...SIMULATED_MODELS,
];

/** Names the catalogue on every receipt that was computed with it: the day of its newest price check (`YYYY-MM-DD`). */
export const PRICE_VERSION: string = CATALOGUE.flatMap(({ prices }) => prices.map(({ checkedOn }) => checkedOn))
  .sort()
  .slice(-1)
  .join();
