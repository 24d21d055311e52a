import { hasEnded, type Article, type ArticleProgress } from '../domain/article';
import { ArticleRepository, type ArticleEnd, type ArticlePage } from '../ports/article-repository';

export class InMemoryArticleRepository extends ArticleRepository {
  readonly #articles = new Map<string, Article>();

  async add(article: Article): Promise<void> {
    this.#articles.set(article.id, article);
  }

  async find(siteId: string, id: string): Promise<Article | null> {
    const article = this.#articles.get(id);
    return article?.siteId === siteId ? article : null;
  }

  async findForWork(id: string): Promise<Article | null> {
    return this.#articles.get(id) ?? null;
  }

  async list(siteId: string, limit: number, cursor: string | null): Promise<ArticlePage> {
    const rows = [...this.#articles.values()]
      .filter((article) => article.siteId === siteId && (cursor === null || article.id < cursor))
      .sort((a, b) => (a.id < b.id ? 1 : -1));
    const items = rows.slice(0, limit);
    return { items, nextCursor: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
  }

  async advance(id: string, progress: ArticleProgress, at: Date): Promise<boolean> {
    const article = this.#articles.get(id);
    if (!article || hasEnded(article)) return false;
    this.#articles.set(id, { ...article, status: 'running', progress, startedAt: article.startedAt ?? at });
    return true;
  }

  async end(id: string, end: ArticleEnd, at: Date): Promise<boolean> {
    const article = this.#articles.get(id);
    if (!article || hasEnded(article)) return false;
    this.#articles.set(id, { ...article, ...end, finishedAt: at });
    return true;
  }
}
