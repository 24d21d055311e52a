import { Injectable } from '@nestjs/common';
import { AnalyzeContent } from '@seoforge/seo';
import { ModelCallLedger, receiptOf } from '@seoforge/usage';
import { PRICE_VERSION } from '@seoforge/ai-providers';

import type { Article, ArticleResult, ArticleSeo } from '../domain/article';

/** Scores a finished text as a site's plug-in would. */
@Injectable()
export class ScoreArticle {
  constructor(
    private readonly analyzeContent: AnalyzeContent,
    private readonly ledger: ModelCallLedger,
  ) {}

  async execute({ id, siteId, brief }: Article, result: ArticleResult): Promise<ArticleSeo> {
    const { scorecards } = await this.analyzeContent.execute({
      content: result.html,
      title: result.title,
      metaDescription: result.metaDescription,
      slug: result.slug,
      keyphrase: brief.keyphrase,
      synonyms: brief.synonyms,
      locale: brief.language,
    });
    const { costMicroUsd } = receiptOf(await this.ledger.forArticle(siteId, id), PRICE_VERSION);
    const { seo, readability } = scorecards.yoast;
    return {
      scorecards,
      trail: [{ round: 0, seo: seo.score, readability: readability.score, fixedChecks: [], costMicroUsd }],
    };
  }
}
