export { analyze } from './analyze';
export type { AnalysisInput, ContentType } from './analysis-input';
export type { Analysis, Check, Fix, Insights, Mark, Rating, Scorecard, YoastSeoScorecard } from './analysis';
