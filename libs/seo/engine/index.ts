export { analyze } from './analyze';
export { languageOfScript } from './language/scripts';
export type { AnalysisInput, ContentType, RelatedKeyphrase } from './analysis-input';
export type {
  Analysis,
  Check,
  Fix,
  Insights,
  Mark,
  Rating,
  RelatedKeyphraseScorecard,
  Scorecard,
  YoastSeoScorecard,
} from './analysis';
export type { FixAction } from './fix-action';
export { measureTitleWidth } from './yoast/seo/measure-title-width';
export { searchTermsOf, searchWordsOf, type SearchWord } from './search-terms';
export { gainsOf, type Gain } from './scorecard/gains';
export { LANGUAGE_PACKS } from './language/language-of-locale';
export type { LanguagePack } from './language/language-pack';
