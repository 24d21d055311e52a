export { AnalyzeContent, type AnalysisOutcome, type ContentAnalysis } from './application/analyze-content';
export { gainsOf, type Gain } from './engine';
export type { Analysis, AnalysisInput, Check, Fix, FixAction, Mark, Scorecard } from './engine';
export { measureTitleWidth, searchTermsOf, searchWordsOf, type SearchWord } from './engine';
export { detectLanguage } from './application/detect-language';
export * from './page-audit';
export { SeoModule } from './seo.module';
