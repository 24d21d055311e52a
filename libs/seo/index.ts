export { AnalyzeContent, type AnalysisOutcome, type ContentAnalysis } from './application/analyze-content';
export type { Analysis, AnalysisInput, Check, Fix, FixAction, Mark, Scorecard } from './engine';
export { measureTitleWidth } from './engine';
export { detectLanguage } from './application/detect-language';
export * from './page-audit';
export { SeoModule } from './seo.module';
