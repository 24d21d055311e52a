import type { LanguageModel } from '@seoforge/ai-providers';

import { articleHasEnded } from '../content.errors';
import type { Article, ArticleProgress } from '../domain/article';
import type { Prompt } from '../prompts/prompt';
import type { ArticleRuns } from './article-runs';

/** One worker's go at one article: it knows which pieces are finished and keeps each new one the moment it is. */
export class ArticleRun {
  /** What models said about their answers in this go. */
  readonly warnings = new Set<string>();
  #expectedPieces: number;

  constructor(
    readonly article: Article,
    readonly model: LanguageModel,
    private readonly signal: AbortSignal,
    private readonly pieces: Map<string, unknown>,
    private readonly parts: ArticleRuns,
  ) {
    this.#expectedPieces = article.progress.total;
  }

  /** @throws AppError `article.has_ended` */
  async start(): Promise<void> {
    const isWanted = await this.#advance(this.pieces.size === 0 ? 'outline' : this.article.progress.stage);
    if (!isWanted) throw articleHasEnded();
  }

  /** Says how many pieces the article will have, once that is known. */
  expectPieces(total: number): void {
    this.#expectedPieces = total;
  }

  /**
   * The piece, from an earlier go or from the model; its text and its cost are stored together.
   * @throws AppError `article.has_ended` when nobody wants further pieces, also where the notification of that was lost
   */
  async piece<T>(name: string, stage: ArticleProgress['stage'], prompt: () => Prompt<T>): Promise<T> {
    if (this.pieces.has(name)) return this.pieces.get(name) as T;
    this.signal.throwIfAborted();
    const { id: articleId, siteId } = this.article;
    const context = { siteId, articleId, model: this.model, signal: this.signal };
    const { value, call, warnings } = await this.parts.caller.ask(prompt(), context);
    for (const warning of warnings) this.warnings.add(warning);
    this.pieces.set(name, value);
    const isStillWanted = await this.parts.transactions.run(async () => {
      await this.parts.checkpoints.save(articleId, name, value);
      await this.parts.ledger.record(call);
      return this.#advance(stage);
    });
    if (!isStillWanted) throw articleHasEnded();
    return value;
  }

  progressAt(stage: ArticleProgress['stage']): ArticleProgress {
    return { stage, done: this.pieces.size, total: Math.max(this.#expectedPieces, this.pieces.size) };
  }

  /** @returns whether the article is still to be written. */
  #advance(stage: ArticleProgress['stage']): Promise<boolean> {
    return this.parts.articles.advance(this.article.id, this.progressAt(stage), this.parts.clock.now());
  }
}
