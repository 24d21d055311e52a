import { Injectable } from '@nestjs/common';
import { WordPressCompatConfig } from '@seoforge/config';
import { ReadArticles, ReadArticleSoFar, WaitForArticle, type Article, type ArticleResult } from '@seoforge/content';
import { AppError } from '@seoforge/kernel';
import { AnalyzeContent } from '@seoforge/seo';
import { KnownSites } from '@seoforge/sites';

import { AnonymousLimits } from './anonymous-limits';
import { thrownAgain } from './kept-failure';
import type { CompatCall } from './compat-call';
import type { ContentAnswerDto } from './content-answer.dto';
import { contentBodyOf } from './content-body';
import { NO_MODEL_DRAWS, PICTURES_NEED_KEY, readContentRequest, type ContentRequest } from './content-request';
import { OrderArticle } from './order-article';
import { Orders } from './orders';
import { inLanguage, type Phrase } from './phrases';
import { verdictOf, type Scorecards } from './verdict';
import { WaitForPlugin } from './wait-for-plugin';
import { withinPatience } from './within-patience';
import { stillWorking, tookTooLong } from './wordpress.errors';

const KIND = 'article';

const CANCELLED = { code: 'article.has_ended', message: 'The article was cancelled.' };
const STILL_WRITING: Phrase = {
  en: 'The text is still being written: this is what is finished so far. Ask for the same again in a few minutes for the whole text.',
  th: 'ระบบยังเขียนเนื้อหาอยู่ นี่คือส่วนที่เขียนเสร็จแล้ว โปรดส่งคำขอเดิมอีกครั้งในอีกไม่กี่นาทีเพื่อรับเนื้อหาฉบับสมบูรณ์',
};

const NOT_SCORED: Phrase = {
  en: 'The service is too busy to score this text now.',
  th: 'ขณะนี้ระบบไม่ว่างให้คะแนนเนื้อหานี้',
};
/** Of what is left when patience has ended, in milliseconds: a text without a score is worth more than none. */
const LONGEST_SCORING_MS = 3_000;

/** Orders an article for a plug-in and waits for it as long as the plug-in does. */
@Injectable()
export class WriteForPlugin {
  constructor(
    private readonly orders: Orders,
    private readonly orderArticle: OrderArticle,
    private readonly waitForArticle: WaitForArticle,
    private readonly readArticles: ReadArticles,
    private readonly readSoFar: ReadArticleSoFar,
    private readonly analyzeContent: AnalyzeContent,
    private readonly limits: AnonymousLimits,
    private readonly waitForPlugin: WaitForPlugin,
    private readonly knownSites: KnownSites,
    private readonly config: WordPressCompatConfig,
  ) {}

  /**
   * The finished article, or what is finished of it when patience ends; it is written to its end in any case.
   * @param body of the call, or what a tool was called with
   * @throws AppError `request.invalid`, `rate_limit.exceeded`, `wordpress.still_working`, what an order is refused with, or what the
   * article failed with
   */
  async execute(call: CompatCall, body: unknown): Promise<ContentAnswerDto> {
    const { site, response } = call;
    const needsKey = call.isAnonymous && !this.config.areAnonymousImagesAllowed;
    const asked = { ...call, siteName: (await this.knownSites.find(site.siteId))?.name };
    const wanted = readContentRequest(asked, body, needsKey ? PICTURES_NEED_KEY : undefined);
    await this.limits.admit(call, 'generation');
    const withoutPictures = (): ContentRequest => readContentRequest(asked, body, NO_MODEL_DRAWS);
    const { order, request } = await this.orderArticle.execute(site, wanted, withoutPictures);
    const hasEnded = await this.waitForPlugin.execute(call, request.work, (timeoutMs, signal) =>
      this.waitForArticle.execute(site.siteId, order.id, timeoutMs, signal),
    );
    const soFar = hasEnded ? null : await this.readSoFar.execute(site.siteId, order.id);
    const { article } = await this.readArticles.one(site.siteId, order.id, KIND);
    if (article.failure) throw thrownAgain(article.failure);
    if (article.status === 'cancelled') throw thrownAgain(CANCELLED);
    const { result, seo } = article;
    if (!result || !seo) return this.#answerSoFar(soFar, article, request);
    this.orders.deliverWith(response, order);
    return answerOf(result, seo.scorecards as Scorecards, [...request.notes, ...result.warnings]);
  }

  async #answerSoFar(
    result: ArticleResult | null,
    { brief }: Article,
    { notes }: ContentRequest,
  ): Promise<ContentAnswerDto> {
    if (!result) throw stillWorking();
    const { html: content, title, metaDescription, slug, language } = result;
    const text = { content, title, metaDescription, slug, keyphrase: brief.keyphrase, synonyms: brief.synonyms };
    const first = [inLanguage(STILL_WRITING, language), ...notes];
    try {
      const scoring = this.analyzeContent.execute({ ...text, locale: language });
      const { scorecards } = await withinPatience(scoring, LONGEST_SCORING_MS, tookTooLong);
      return answerOf(result, scorecards, first);
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      return contentBodyOf({ result, score: null, suggestions: [...first, inLanguage(NOT_SCORED, language)] });
    }
  }
}

function answerOf(result: ArticleResult, scorecards: Scorecards, first: readonly string[]): ContentAnswerDto {
  const { score, suggestions } = verdictOf(scorecards, result.language);
  return contentBodyOf({ result, score, suggestions: [...first, ...suggestions] });
}
