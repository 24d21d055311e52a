import { IntegerField, ObjectListField } from '../http/fields';
import { CostLimitField } from './cost-limit.field';
import { CreateArticleRequest } from './create-article.dto';

export const MAXIMUM_ARTICLES = 100;

/** Articles to order together. */
export class ArticleBatchRequest {
  @ObjectListField({ description: 'The articles.', of: CreateArticleRequest, minItems: 1, maxItems: MAXIMUM_ARTICLES })
  articles!: CreateArticleRequest[];

  @CostLimitField(
    'What all of them together may cost, in millionths of a US dollar. Each may take an equal share of it; what it leaves goes to ' +
      'those that begin later.',
  )
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
