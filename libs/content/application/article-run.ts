import { articleHasEnded } from '../content.errors';
import type { Article, ArticleProgress } from '../domain/article';
import type { Prompt } from '../prompts/prompt';
import type { ArticleRuns } from './article-runs';

/** One worker's go at one article: it knows which pieces are finished and keeps each new one the moment it is. */
export class ArticleRun {
  /** What models said about their answers in this go. */
  readonly warnings = new Set<string>();
  #provider: string | undefined;
  #expectedPieces: number;

  constructor(
    readonly article: Article,
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
   * The piece, from an earlier go or from a model, stored before anything else is done with it.
   * @throws AppError `article.has_ended` when nobody wants further pieces, also where the notification of that was lost
   */
  async piece<T>(name: string, stage: ArticleProgress['stage'], prompt: () => Prompt<T>): Promise<T> {
    if (this.pieces.has(name)) return this.pieces.get(name) as T;
    this.signal.throwIfAborted();
    const { value, receipt, warnings } = await this.parts.caller.ask(prompt(), this.article, this.signal);
    this.#provider = receipt.provider;
    for (const warning of warnings) this.warnings.add(warning);
    this.pieces.set(name, value);
    const isStillWanted = await this.parts.transactions.run(async () => {
      await this.parts.checkpoints.save(this.article.id, name, value);
      return this.#advance(stage);
    });
    if (!isStillWanted) throw articleHasEnded();
    return value;
  }

  /** Who answered last; from the receipt where that was in an earlier go. */
  async provider(): Promise<string> {
    if (this.#provider !== undefined) return this.#provider;
    const calls = await this.parts.ledger.forArticle(this.article.siteId, this.article.id);
    return calls.findLast(({ outcome }) => outcome === 'succeeded')?.provider ?? 'unknown';
  }

  progressAt(stage: ArticleProgress['stage']): ArticleProgress {
    return { stage, done: this.pieces.size, total: Math.max(this.#expectedPieces, this.pieces.size) };
  }

  /** @returns whether the article is still to be written. */
  #advance(stage: ArticleProgress['stage']): Promise<boolean> {
    return this.parts.articles.advance(this.article.id, this.progressAt(stage), this.parts.clock.now());
  }
}
