import { ARTICLE_LIMIT_EXCEEDED, type Purse } from '@seoforge/ai-providers';
import { AppError, sumMicroUsd, type MicroUsd } from '@seoforge/kernel';
import type { Caller, Prompt } from '@seoforge/prompting';
import pLimit from 'p-limit';

import { articleHasEnded } from '../content.errors';
import { ARTICLE_PROGRESSED } from '../content.channels';
import {
  ARTICLE_STAGES,
  type Article,
  type ArticleImage,
  type ArticleProgress,
  type ArticleStage,
} from '../domain/article';
import type { ArticleNews, SpentSoFar } from '../domain/article-event';
import type { Checkpoint } from '../domain/checkpoint';
import type { Picture } from '../prompts/pictures/pictures.prompt';
import type { ArticleRuns } from './article-runs';

const IMAGE = 'image:';
/** Wide, in pixels: all vendors draw it, or come near to it. */
const PICTURE = { purpose: 'article.image', size: { width: 1_536, height: 1_024 } };

/**
 * One worker's go at one article: it knows which pieces are finished and keeps each new one the moment it is. What is done around its
 * pieces must follow from brief and pieces alone, so that a later go comes by the same way.
 */
export class ArticleRun {
  #stage: ArticleStage;
  #expectedPieces: number;
  /** News are written one after the other, so that progress and costs only ever grow. */
  readonly #turn = pLimit(1);

  constructor(
    readonly article: Article,
    private readonly signal: AbortSignal,
    private readonly pieces: Map<string, Checkpoint>,
    private readonly purse: Purse | undefined,
    private readonly parts: ArticleRuns,
    private readonly toldRounds: ReadonlySet<number>,
  ) {
    this.#stage = article.progress.stage;
    this.#expectedPieces = article.progress.total;
  }

  /** Says how many pieces the article will have, once that is known. */
  expectPieces(total: number): void {
    this.#expectedPieces = total;
  }

  /** Says that a stage has begun, unless an earlier go has come as far. @throws AppError `article.has_ended` */
  async enter(stage: ArticleStage): Promise<void> {
    if (ARTICLE_STAGES.indexOf(stage) <= ARTICLE_STAGES.indexOf(this.#stage)) return;
    this.#stage = stage;
    await this.announce({ type: 'stage', stage });
  }

  /**
   * Tells followers; of a round of revision only where no earlier run has.
   * @throws AppError `article.has_ended` when nobody wants further news of this run, also where the notification of that was lost, or
   * because another worker has taken the article over
   */
  async announce(news: ArticleNews): Promise<void> {
    if (news.type === 'round' && this.toldRounds.has(news.round.round)) return;
    const isWanted = await this.#turn(() => this.parts.transactions.run(() => this.#advance(news)));
    if (!isWanted) throw articleHasEnded();
  }

  /**
   * The piece, from an earlier go or from a model, stored before anything else is done with it.
   * @throws AppError what the model's caller throws; `article.has_ended`
   */
  async piece<T>(name: string, stage: ArticleStage, prompt: () => Prompt<T>): Promise<T> {
    const kept = this.pieces.get(name);
    if (kept) return kept.value as T;
    this.signal.throwIfAborted();
    const { brief } = this.article;
    const caller = { ...this.#caller(), ...(brief.route === null ? {} : { models: [brief.route] }) };
    const answer = await this.#affordably(() => this.parts.caller.ask(prompt(), brief, caller, this.signal));
    await this.#keep(name, stage, answer);
    return answer.value;
  }

  /**
   * The picture, from an earlier go or drawn now by the route of pictures; null, with a warning, where the vendor's rules forbid it, the
   * site's quota is full, what is left of the article's money does not cover it, or nothing can be seen on it. Its bytes are stored for
   * the site, and only its address, or the null, is a piece.
   * @throws AppError as `piece`, and `media.not_stored`
   */
  async image(position: number, stage: ArticleStage, picture: Picture): Promise<ArticleImage | null> {
    const name = `${IMAGE}${position}`;
    const kept = this.pieces.get(name);
    if (kept) return kept.value as ArticleImage | null;
    this.signal.throwIfAborted();
    const { id: operationId, siteId } = this.article;
    const drawing = { ...PICTURE, prompt: picture.prompt };
    const wanted = { ...drawing, siteId, operationId, position, alt: picture.alt };
    const answer = await this.parts.keepDrawing.execute(wanted, () =>
      this.#affordably(() => this.parts.caller.draw(drawing, this.#caller(), this.signal)),
    );
    await this.#keep(name, stage, answer);
    return answer.value;
  }

  /** What the pieces have taken. */
  spent(): SpentSoFar {
    const pieces = [...this.pieces.values()];
    return {
      inputTokens: pieces.reduce((sum, { inputTokens }) => sum + inputTokens, 0),
      outputTokens: pieces.reduce((sum, { outputTokens }) => sum + outputTokens, 0),
      costMicroUsd: sumMicroUsd(pieces.map(({ costMicroUsd }) => costMicroUsd)),
    };
  }

  /** What these pieces have cost; one that does not exist has cost nothing. Null where a price is not known. */
  costOf(names: readonly string[]): MicroUsd | null {
    return sumMicroUsd(names.map((name) => this.pieces.get(name)?.costMicroUsd ?? (this.pieces.has(name) ? null : 0)));
  }

  /** What models said about their answers, in this go and earlier ones. */
  get warnings(): readonly string[] {
    return [...new Set([...this.pieces.values()].flatMap(({ warnings }) => warnings))];
  }

  /** Who wrote the newest piece of text; null where no model was asked for any. */
  get provider(): string | null {
    const texts = [...this.pieces].filter(([name]) => !name.startsWith(IMAGE));
    return texts.at(-1)?.[1].provider ?? null;
  }

  progressAt(stage: ArticleStage): ArticleProgress {
    return { stage, done: this.pieces.size, total: Math.max(this.#expectedPieces, this.pieces.size) };
  }

  /**
   * A call whose worst case is not covered waits for those under way, which as a rule take far less than was set aside for them: an
   * article fails for money, or does without a picture, only where not even one call after the other can be paid.
   */
  async #affordably<T>(ask: () => Promise<T>): Promise<T> {
    for (let isAlone = false; ;) {
      try {
        return await ask();
      } catch (error) {
        if (isAlone || !(error instanceof AppError) || error.code !== ARTICLE_LIMIT_EXCEEDED) throw error;
      }
      const settlement = this.purse?.nextSettlement();
      // The last of the others may have ended since: once more, then.
      isAlone = settlement === undefined;
      await settlement;
      this.signal.throwIfAborted();
    }
  }

  async #keep(name: string, stage: ArticleStage, checkpoint: Checkpoint): Promise<void> {
    const isWanted = await this.#turn(() => {
      this.pieces.set(name, checkpoint);
      return this.parts.transactions.run(async () => {
        const hasAdvanced = await this.#advance({ type: 'piece', piece: name, stage });
        if (hasAdvanced) await this.parts.checkpoints.save(this.article.id, name, checkpoint);
        return hasAdvanced;
      });
    });
    if (!isWanted) throw articleHasEnded();
  }

  /** Within a transaction. @returns whether the article is still this run's to write. */
  async #advance(news: ArticleNews): Promise<boolean> {
    const { articles, clock, notifications } = this.parts;
    const progress = this.progressAt(this.#stage);
    const isWanted = await articles.advance(this.article, progress, news, this.spent(), clock.now());
    if (isWanted) await notifications.publish(ARTICLE_PROGRESSED, this.article.id);
    return isWanted;
  }

  #caller(): Caller {
    const { id: articleId, siteId, mode } = this.article;
    // Who orders an article again wants another one.
    return { siteId, mode, articleId, cache: 'bypass', ...(this.purse ? { purse: this.purse } : {}) };
  }
}
