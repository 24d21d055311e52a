import { ObjectListField } from '../http/fields';
import { AnalysisRequest } from './analysis-request.dto';

/** Texts to score; together they are bounded by the size of the body. */
export class AnalysisBatchRequest {
  @ObjectListField({ description: 'The texts.', of: AnalysisRequest, minItems: 1, maxItems: 50 })
  analyses!: AnalysisRequest[];
}
