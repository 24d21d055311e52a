import type { ContentType } from '../../analysis-input';
import type { SubjectCheck } from '../../check';
import type { Subject } from '../../subject';
import { externalLinks } from './external-links';
import { functionWordsInKeyphrase } from './function-words-in-keyphrase';
import { imageKeyphrase } from './image-keyphrase';
import { images } from './images';
import { internalLinks } from './internal-links';
import { introductionKeyword } from './introduction-keyword';
import { keyphraseDensity } from './keyphrase-density';
import { keyphraseInSeoTitle } from './keyphrase-in-seo-title';
import { keyphraseLength } from './keyphrase-length';
import { metaDescriptionKeyword } from './meta-description-keyword';
import { metaDescriptionLength } from './meta-description-length';
import { singleH1 } from './single-h1';
import { slugKeyword } from './slug-keyword';
import { subheadingsKeyword } from './subheadings-keyword';
import { textCompetingLinks } from './text-competing-links';
import { textLength } from './text-length';
import { titleWidth } from './title-width';
import { usedKeywords } from './used-keywords';

type ByContentType = Readonly<Record<ContentType, readonly SubjectCheck[]>>;

const RELATED_TAXONOMY: readonly SubjectCheck[] = [
  introductionKeyword,
  keyphraseLength,
  keyphraseDensity,
  metaDescriptionKeyword,
  functionWordsInKeyphrase,
];
const RELATED: readonly SubjectCheck[] = [...RELATED_TAXONOMY, textCompetingLinks, imageKeyphrase];

const TAXONOMY: readonly SubjectCheck[] = [
  ...RELATED_TAXONOMY,
  metaDescriptionLength,
  textLength,
  keyphraseInSeoTitle,
  titleWidth,
  slugKeyword,
  singleH1,
];
const PRODUCT: readonly SubjectCheck[] = [...TAXONOMY, subheadingsKeyword, textCompetingLinks, imageKeyphrase, images];
const POST: readonly SubjectCheck[] = [...PRODUCT, externalLinks, internalLinks];

const BY_CONTENT_TYPE: ByContentType = { post: POST, page: POST, product: PRODUCT, taxonomy: TAXONOMY };

/** The checks of the Yoast SEO scorecard; whether other posts have the keyphrase is among them where that is known. */
export function yoastSeoChecksFor({ contentType, otherPostsWithKeyphrase }: Subject): readonly SubjectCheck[] {
  const checks = BY_CONTENT_TYPE[contentType];
  return otherPostsWithKeyphrase === undefined ? checks : [...checks, usedKeywords];
}

/** The checks of a related keyphrase's scorecard: those that look at the keyphrase and not at the text or its title. */
export const YOAST_RELATED_CHECKS: ByContentType = {
  post: RELATED,
  page: RELATED,
  product: RELATED,
  taxonomy: RELATED_TAXONOMY,
};
