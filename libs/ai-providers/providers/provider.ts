import type { Secret } from '@seoforge/config';

import type { CatalogueModel } from '../catalogue/catalogue-model';
import type { ImageModel } from '../ports/image-model';
import type { LanguageModel } from '../ports/language-model';

export type ModelKind = CatalogueModel['kind'];

/** A model that this installation can ask. */
export interface ServedModel {
  readonly provider: string;
  /** The vendor's name of it. */
  readonly model: string;
  readonly kind: ModelKind;
  /** Null for a language model that the catalogue does not know. */
  readonly entry: CatalogueModel | null;
}

/** A vendor or server that is configured, and how to reach its models. */
export interface Provider {
  readonly name: string;
  /** Null in place of a key where none is needed; never empty. */
  readonly keys: readonly (Secret | null)[];
  readonly models: readonly ServedModel[];
  /** Of each kind, the model that is asked where nobody chose one. */
  readonly defaults: Readonly<Partial<Record<ModelKind, string>>>;
  readonly connect: (model: ServedModel, key: Secret | null) => LanguageModel | ImageModel;
}

/** How a model is named everywhere outside its provider: `provider/model`. */
export function referenceOf({ provider, model }: Pick<ServedModel, 'provider' | 'model'>): string {
  return `${provider}/${model}`;
}
