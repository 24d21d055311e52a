import type { FoundPost, IndexedPost, NamedPost, PostSummary } from '../domain/indexed-post';
import { fingerprintOf } from '../domain/post-fingerprint';
import { MOST_POSTS } from '../domain/post-limits';
import { mentionsOf, namesakeRankOf } from '../domain/post-likeness';
import { relevanceOf } from '../domain/post-relevance';
import { similarityOf } from '../domain/post-signature';
import { anchorKeysOf } from '../links/anchor-keys';
import { linkTargetOf } from '../links/link-target';
import { tooManyPosts } from '../posts.errors';
import { PostIndex, type PostPage, type PutOutcome } from '../ports/post-index';
import { trigramLikenessOf } from './trigram-likeness';

const BATCH_POSTS = 50;
/** PostgreSQL's own, `pg_trgm.word_similarity_threshold`. */
const LEAST_LIKENESS = 0.6;

export class InMemoryPostIndex extends PostIndex {
  readonly #sites = new Map<string, Map<string, IndexedPost>>();

  readonly #full = new Set<string>();

  /** From now on the site has as many posts as it may. */
  fill(siteId: string): void {
    this.#full.add(siteId);
  }

  async put(posts: readonly IndexedPost[]): Promise<PutOutcome> {
    const outcome = { created: [] as string[], updated: [] as string[], unchanged: [] as string[] };
    for (const post of posts) {
      const known = this.#of(post.siteId).get(post.externalId);
      if (known === undefined) outcome.created.push(post.externalId);
      else outcome[fingerprintOf(known) === fingerprintOf(post) ? 'unchanged' : 'updated'].push(post.externalId);
    }
    const [first] = posts;
    if (first && outcome.created.length > 0 && this.#full.has(first.siteId)) throw tooManyPosts(MOST_POSTS);
    for (const post of posts) this.#of(post.siteId).set(post.externalId, post);
    return outcome;
  }

  async remove(siteId: string, externalId: string): Promise<boolean> {
    return this.#of(siteId).delete(externalId);
  }

  async findAll(siteId: string, externalIds: readonly string[]): Promise<readonly IndexedPost[]> {
    return externalIds.flatMap((externalId) => this.#of(siteId).get(externalId) ?? []);
  }

  async list(siteId: string, limit: number, cursor: string | null): Promise<PostPage> {
    const following = this.#inOrder(siteId).filter(({ externalId }) => cursor === null || externalId > cursor);
    const items = following.slice(0, limit).map(summaryOf);
    return { items, nextCursor: following.length > limit ? (items.at(-1)?.externalId ?? null) : null };
  }

  async count(siteId: string): Promise<number> {
    return this.#of(siteId).size;
  }

  async namedLike(siteId: string, terms: readonly string[], limit: number): Promise<readonly FoundPost[]> {
    const sought = [...new Set(terms)];
    return this.#best(siteId, limit, ({ nameTerms }) => namesakeRankOf(new Set(nameTerms), sought));
  }

  async anchoredBy(siteId: string, keys: readonly string[], limit: number): Promise<readonly NamedPost[]> {
    return this.#best(siteId, limit, (post) => {
      const own = new Set(anchorKeysOf(linkTargetOf(post)));
      const place = keys.findIndex((key) => own.has(key));
      return place < 0 ? 0 : keys.length - place;
    });
  }

  async spelledLike(siteId: string, text: string, limit: number): Promise<readonly FoundPost[]> {
    return this.#best(siteId, limit, ({ title, keyphrase }) => {
      const likeness = trigramLikenessOf(text, `${title} ${keyphrase ?? ''}`);
      return likeness >= LEAST_LIKENESS ? likeness : 0;
    });
  }

  async mentioning(siteId: string, terms: readonly string[], limit: number): Promise<readonly FoundPost[]> {
    if (terms.length === 0) return [];
    return this.#best(siteId, limit, (post) => mentionsOf(post, terms));
  }

  async nearDuplicatesOf(siteId: string, signature: readonly number[], limit: number): Promise<readonly FoundPost[]> {
    return this.#best(siteId, limit, (post) => similarityOf(post.signature, signature));
  }

  async search(siteId: string, terms: readonly string[], limit: number): Promise<readonly FoundPost[]> {
    return this.#best(siteId, limit, (post) => relevanceOf(post, terms));
  }

  async *each(siteId: string): AsyncIterable<readonly IndexedPost[]> {
    const posts = this.#inOrder(siteId);
    for (let start = 0; start < posts.length; start += BATCH_POSTS) yield posts.slice(start, start + BATCH_POSTS);
  }

  /** Those that score at all, the best first. */
  #best(siteId: string, limit: number, score: (post: IndexedPost) => number): readonly FoundPost[] {
    return this.#inOrder(siteId)
      .map((post) => ({ post, score: score(post) }))
      .filter((scored) => scored.score > 0)
      .sort((one, other) => other.score - one.score)
      .slice(0, limit)
      .map(({ post }) => withoutContent(post));
  }

  #of(siteId: string): Map<string, IndexedPost> {
    const posts = this.#sites.get(siteId) ?? new Map<string, IndexedPost>();
    this.#sites.set(siteId, posts);
    return posts;
  }

  #inOrder(siteId: string): readonly IndexedPost[] {
    return [...this.#of(siteId).values()].sort((one, other) => (one.externalId < other.externalId ? -1 : 1));
  }
}

function withoutContent({ content: _content, ...found }: IndexedPost): FoundPost {
  return found;
}

function summaryOf({
  content: _content,
  text: _text,
  nameTerms: _nameTerms,
  terms: _terms,
  signature: _signature,
  links: _links,
  ...summary
}: IndexedPost): PostSummary {
  return summary;
}
