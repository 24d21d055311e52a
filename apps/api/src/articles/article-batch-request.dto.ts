import { IntegerField, ObjectListField } from '../http/fields';
import { CreateArticleRequest } from './create-article.dto';
import { MAXIMUM_COST_MICRO_USD } from './writing-request.dto';

export const MAXIMUM_ARTICLES = 100;

/** Articles to order together. */
export class ArticleBatchRequest {
  @ObjectListField({ description: 'The articles.', of: CreateArticleRequest, minItems: 1, maxItems: MAXIMUM_ARTICLES })
  articles!: CreateArticleRequest[];

  @IntegerField({
    description:
      'What all of them together may cost, in millionths of a US dollar. Each may take an equal share of it; what it leaves goes to ' +
      'those that begin later.',
    minimum: 1,
    maximum: MAXIMUM_COST_MICRO_USD,
    optional: true,
  })
  maxCostMicroUsd?: number;
}

export class ArticleBatchQuery {
  @IntegerField({
    description: 'As in the body, for orders that are sent as CSV.',
    minimum: 1,
    maximum: 999_999_999,
    optional: true,
    fromQuery: true,
  })
  maxCostMicroUsd?: number;
}
