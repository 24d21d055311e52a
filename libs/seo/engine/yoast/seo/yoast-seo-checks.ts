import type { Check } from '../../analysis';
import type { ContentType } from '../../analysis-input';
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

type SubjectCheck = (subject: Subject) => Check;

const EVERYWHERE: readonly SubjectCheck[] = [
  introductionKeyword,
  keyphraseLength,
  keyphraseDensity,
  metaDescriptionKeyword,
  metaDescriptionLength,
  textLength,
  keyphraseInSeoTitle,
  titleWidth,
  slugKeyword,
  functionWordsInKeyphrase,
  singleH1,
];
const PRODUCT: readonly SubjectCheck[] = [
  ...EVERYWHERE,
  subheadingsKeyword,
  textCompetingLinks,
  imageKeyphrase,
  images,
];
const POST: readonly SubjectCheck[] = [...PRODUCT, externalLinks, internalLinks];

/** The checks of the Yoast SEO scorecard, by what is being judged. */
export const YOAST_SEO_CHECKS: Readonly<Record<ContentType, readonly SubjectCheck[]>> = {
  post: POST,
  page: POST,
  product: PRODUCT,
  taxonomy: EVERYWHERE,
};
