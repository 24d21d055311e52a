import { isBlockMarkup, type ArticleWithReceipt } from '@seoforge/content';

import { textResultOf, workResourceOf } from '../articles/article-resource';
import type { ImprovementResource } from './improvement.dto';

export function improvementResourceOf(found: ArticleWithReceipt): ImprovementResource {
  const { brief, result } = found.article;
  if (!result) return workResourceOf(found);
  const content = isBlockMarkup(brief.draft?.content ?? '') ? result.blocks : result.html;
  return { ...workResourceOf(found), result: { content, ...textResultOf(result) } };
}
