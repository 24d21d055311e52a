import type { ContentType } from '../../analysis-input';
import type { SubjectCheck } from '../../check';
import { imageAltTags } from './image-alt-tags';
import { keyphraseDistribution } from './keyphrase-distribution';
import { listsPresence } from './lists-presence';
import { productIdentifier, productSku } from './product-data';
import { textAlignment } from './text-alignment';
import { textTitle } from './text-title';
import { wordComplexity } from './word-complexity';

const POST: readonly SubjectCheck[] = [keyphraseDistribution, textTitle, wordComplexity, textAlignment];
const PRODUCT: readonly SubjectCheck[] = [...POST, imageAltTags, listsPresence, productIdentifier, productSku];

/** The checks that Yoast's paid plug-ins add; those for shops alone are among a product's. */
export const YOAST_PREMIUM_CHECKS: Readonly<Record<ContentType, readonly SubjectCheck[]>> = {
  post: POST,
  page: POST,
  product: PRODUCT,
  taxonomy: POST,
};
