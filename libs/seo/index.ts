export { AnalyzeContent, type AnalysisOutcome, type ContentAnalysis } from './application/analyze-content';
export type { AnalysisInput } from './engine';
export * from './page-audit';
export { SeoModule } from './seo.module';
