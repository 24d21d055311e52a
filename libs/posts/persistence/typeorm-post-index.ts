import { Injectable } from '@nestjs/common';
import { EntityManagers } from '@seoforge/database';
import { siteNotFound } from '@seoforge/sites';

import type { FoundPost, IndexedPost, NamedPost, PostSummary } from '../domain/indexed-post';
import { fingerprintOf } from '../domain/post-fingerprint';
import { MOST_POSTS } from '../domain/post-limits';
import { tooManyPosts } from '../posts.errors';
import { PostIndex, type PostPage, type PutOutcome } from '../ports/post-index';
import { FindPosts } from './find-posts';
import { COLUMNS, postOf, type PostRow } from './post-rows';
import { parametersOf, WRITE_POSTS, type FingerprintedPost, type WrittenRow } from './write-posts';

/** At least one row where there is such a site, which stays while its posts are changed. */
const FINGERPRINTS = `
  SELECT external_id AS "externalId", fingerprint
  FROM sites LEFT JOIN posts ON posts.site_id = sites.id AND external_id = ANY ($2)
  WHERE sites.id = $1 FOR KEY SHARE OF sites`;
const COUNT = 'SELECT posts FROM post_counts WHERE site_id = $1';
/** The last thing a change does: until it ends, other changes of the site wait here, and nowhere before. */
const ADD_TO_COUNT = `
  INSERT INTO post_counts (site_id, posts) VALUES ($1, $2)
  ON CONFLICT (site_id) DO UPDATE SET posts = post_counts.posts + excluded.posts RETURNING posts`;
const TAKE_FROM_COUNT = 'UPDATE post_counts SET posts = posts - $2 WHERE site_id = $1';
const REMOVE = 'DELETE FROM posts WHERE site_id = $1 AND external_id = $2';
const BATCH_POSTS = 50;

const pageOf = (columns: string): string =>
  `SELECT ${columns} FROM posts WHERE site_id = $1 AND external_id > $2 ORDER BY external_id LIMIT $3`;

/** Null where the site has none of the posts. */
interface KnownRow {
  readonly externalId: string | null;
  readonly fingerprint: string | null;
}

@Injectable()
export class TypeormPostIndex extends PostIndex {
  readonly #searches: FindPosts;

  constructor(private readonly managers: EntityManagers) {
    super();
    this.#searches = new FindPosts(managers);
  }

  put(posts: readonly IndexedPost[]): Promise<PutOutcome> {
    const [first] = posts;
    if (first === undefined) return Promise.resolve({ created: [], updated: [], unchanged: [] });
    return this.managers.run(() => this.#put(first.siteId, posts));
  }

  remove(siteId: string, externalId: string): Promise<boolean> {
    return this.managers.run(async () => {
      const [, removed] = await this.#query<[unknown[], number]>(REMOVE, [siteId, externalId]);
      if (removed > 0) await this.#query(TAKE_FROM_COUNT, [siteId, removed]);
      return removed > 0;
    });
  }

  async findAll(siteId: string, externalIds: readonly string[]): Promise<readonly IndexedPost[]> {
    const statement = `SELECT ${COLUMNS.all} FROM posts WHERE site_id = $1 AND external_id = ANY ($2)`;
    return (await this.#query<PostRow[]>(statement, [siteId, externalIds])).map((row) => postOf(row));
  }

  async list(siteId: string, limit: number, cursor: string | null): Promise<PostPage> {
    const rows = await this.#query<PostSummary[]>(pageOf(COLUMNS.summary), [siteId, cursor ?? '', limit + 1]);
    const items = rows.slice(0, limit);
    return { items, nextCursor: rows.length > limit ? (items.at(-1)?.externalId ?? null) : null };
  }

  async count(siteId: string): Promise<number> {
    const [row] = await this.#query<{ posts: number }[]>(COUNT, [siteId]);
    return row?.posts ?? 0;
  }

  namedLike(siteId: string, terms: readonly string[], limit: number): Promise<readonly FoundPost[]> {
    return this.#searches.namedLike(siteId, terms, limit);
  }

  anchoredBy(siteId: string, keys: readonly string[], limit: number): Promise<readonly NamedPost[]> {
    return this.#searches.anchoredBy(siteId, keys, limit);
  }

  spelledLike(siteId: string, text: string, limit: number): Promise<readonly FoundPost[]> {
    return this.#searches.spelledLike(siteId, text, limit);
  }

  mentioning(siteId: string, terms: readonly string[], limit: number): Promise<readonly FoundPost[]> {
    return this.#searches.mentioning(siteId, terms, limit);
  }

  nearDuplicatesOf(siteId: string, signature: readonly number[], limit: number): Promise<readonly FoundPost[]> {
    return this.#searches.nearDuplicatesOf(siteId, signature, limit);
  }

  search(siteId: string, terms: readonly string[], limit: number): Promise<readonly FoundPost[]> {
    return this.#searches.search(siteId, terms, limit);
  }

  async *each(siteId: string): AsyncIterable<readonly IndexedPost[]> {
    let last = '';
    for (;;) {
      const rows = await this.#query<PostRow[]>(pageOf(COLUMNS.all), [siteId, last, BATCH_POSTS]);
      if (rows.length > 0) yield rows.map((row) => postOf(row));
      if (rows.length < BATCH_POSTS) return;
      last = rows.at(-1)?.externalId ?? '';
    }
  }

  async #put(siteId: string, posts: readonly IndexedPost[]): Promise<PutOutcome> {
    const known = await this.#fingerprints(siteId, posts);
    const given = posts.map((post) => ({ post, fingerprint: fingerprintOf(post), known: known.get(post.externalId) }));
    const unchanged = given.filter((one) => one.known === one.fingerprint);
    const changed = given.filter((one) => one.known !== one.fingerprint);
    const isNew = await this.#write(siteId, changed);
    const created = changed.filter(({ post }) => isNew.get(post.externalId));
    const updated = changed.filter(({ post }) => !isNew.get(post.externalId));
    if (created.length > 0) {
      const [count] = await this.#query<{ posts: number }[]>(ADD_TO_COUNT, [siteId, created.length]);
      if (count && count.posts > MOST_POSTS) throw tooManyPosts(MOST_POSTS);
    }
    return { created: idsOf(created), updated: idsOf(updated), unchanged: idsOf(unchanged) };
  }

  /** In one order whatever the given one, so that changes which meet wait for one another and never in a circle. */
  async #write(siteId: string, posts: readonly FingerprintedPost[]): Promise<ReadonlyMap<string, boolean>> {
    if (posts.length === 0) return new Map();
    const inOrder = posts.toSorted(({ post: one }, { post: other }) => (one.externalId < other.externalId ? -1 : 1));
    const rows = await this.#query<WrittenRow[]>(WRITE_POSTS, parametersOf(siteId, inOrder));
    return new Map(rows.map(({ externalId, isNew }) => [externalId, isNew]));
  }

  async #fingerprints(
    siteId: string,
    posts: readonly IndexedPost[],
  ): Promise<ReadonlyMap<string | null, string | null>> {
    const externalIds = posts.map(({ externalId }) => externalId);
    const rows = await this.#query<KnownRow[]>(FINGERPRINTS, [siteId, externalIds]);
    if (rows.length === 0) throw siteNotFound();
    return new Map(rows.map(({ externalId, fingerprint }) => [externalId, fingerprint]));
  }

  #query<T>(statement: string, parameters: unknown[]): Promise<T> {
    return this.managers.current.query<T>(statement, parameters);
  }
}

function idsOf(posts: readonly FingerprintedPost[]): readonly string[] {
  return posts.map(({ post }) => post.externalId);
}
