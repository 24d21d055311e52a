import type { SubjectCheck } from '../check';
import { contentHasAssets } from './content-has-assets';
import { contentHasShortParagraphs } from './content-has-short-paragraphs';
import { contentHasToc } from './content-has-toc';
import { keywordDensity } from './keyword-density';
import { keywordIn10Percent } from './keyword-in-10-percent';
import { keywordInContent } from './keyword-in-content';
import { keywordInImageAlt } from './keyword-in-image-alt';
import { keywordInMetaDescription } from './keyword-in-meta-description';
import { keywordInPermalink } from './keyword-in-permalink';
import { keywordInSubheadings } from './keyword-in-subheadings';
import { keywordInTitle } from './keyword-in-title';
import { lengthContent } from './length-content';
import { lengthPermalink } from './length-permalink';
import { linksHasExternals } from './links-has-externals';
import { linksHasInternal } from './links-has-internal';
import { linksNotAllExternals } from './links-not-all-externals';
import { titleHasNumber } from './title-has-number';
import { titleHasPowerWords } from './title-has-power-words';
import { titleSentiment } from './title-sentiment';
import { titleStartWithKeyword } from './title-start-with-keyword';

/**
 * The tests of the Rank Math scorecard that can be judged from the text alone. Left out are contentAI (a purchase), productSchema and
 * isReviewEnabled (a shop's data), keywordNotUsed (no points) and fleschReading (off by default); the total counts none of them.
 */
export const RANK_MATH_CHECKS: readonly SubjectCheck[] = [
  keywordInTitle,
  keywordInMetaDescription,
  keywordInPermalink,
  keywordIn10Percent,
  keywordInContent,
  lengthContent,
  keywordInSubheadings,
  keywordInImageAlt,
  keywordDensity,
  lengthPermalink,
  linksHasExternals,
  linksNotAllExternals,
  linksHasInternal,
  titleStartWithKeyword,
  titleSentiment,
  titleHasPowerWords,
  titleHasNumber,
  contentHasToc,
  contentHasShortParagraphs,
  contentHasAssets,
];
