import type { IndexedPost } from '../domain/indexed-post';
import { lexemesOf } from './post-lexemes';
import { storedCounts, storedLines, storedNumbers } from './stored-lists';

/** A post, and the `fingerprintOf` it. */
export interface FingerprintedPost {
  readonly post: IndexedPost;
  readonly fingerprint: string;
}

/** A value of a column as a parameter, and the type in which it arrives. */
interface StoredColumn {
  readonly name: string;
  readonly type: 'text' | 'integer' | 'timestamptz' | 'bytea';
  /** What is stored of it; itself unless said otherwise. */
  readonly stored?: (column: string) => string;
  readonly valueOf: (post: IndexedPost, fingerprint: string) => string | number | Date | Buffer | null;
}

const COLUMNS: readonly StoredColumn[] = [
  { name: 'external_id', type: 'text', valueOf: ({ externalId }) => externalId },
  { name: 'fingerprint', type: 'text', valueOf: (_post, fingerprint) => fingerprint },
  { name: 'url', type: 'text', valueOf: ({ url }) => url },
  { name: 'title', type: 'text', valueOf: ({ title }) => title },
  { name: 'keyphrase', type: 'text', valueOf: ({ keyphrase }) => keyphrase },
  { name: 'language', type: 'text', valueOf: ({ language }) => language },
  { name: 'content', type: 'text', valueOf: ({ content }) => content },
  { name: 'meta_description', type: 'text', valueOf: ({ metaDescription }) => metaDescription },
  { name: 'slug', type: 'text', valueOf: ({ slug }) => slug },
  { name: 'content_type', type: 'text', valueOf: ({ contentType }) => contentType },
  { name: 'published_at', type: 'timestamptz', valueOf: ({ publishedAt }) => publishedAt },
  { name: 'updated_at', type: 'timestamptz', valueOf: ({ updatedAt }) => updatedAt },
  { name: 'text', type: 'text', valueOf: ({ text }) => text },
  { name: 'word_count', type: 'integer', valueOf: ({ wordCount }) => wordCount },
  { name: 'name_terms', type: 'text', valueOf: ({ nameTerms }) => storedLines(nameTerms) },
  { name: 'terms', type: 'text', valueOf: ({ terms }) => storedCounts(terms) },
  { name: 'signature', type: 'bytea', valueOf: ({ signature }) => storedNumbers(signature) },
  { name: 'links', type: 'text', valueOf: ({ links }) => storedLines(links) },
  {
    name: 'lexemes',
    type: 'text',
    stored: (column) => `array_to_tsvector(string_to_array(${column}, chr(10)))`,
    valueOf: (post) => storedLines(lexemesOf(post)),
  },
];

const NAMES = COLUMNS.map(({ name }) => name).join(', ');

/** What `WRITE_POSTS` answers: a row that replaces one has been locked by its own transaction, which PostgreSQL notes in `xmax`. */
export interface WrittenRow {
  readonly externalId: string;
  readonly isNew: boolean;
}

/** Writes any number of posts of one site at once; those that exist are replaced. */
export const WRITE_POSTS = `
  INSERT INTO posts (site_id, ${NAMES})
  SELECT $1::uuid, ${COLUMNS.map(({ name, stored = String }) => stored(`given.${name}`)).join(', ')}
  FROM unnest(${COLUMNS.map(({ type }, index) => `$${index + 2}::${type}[]`).join(', ')}) AS given (${NAMES})
  ON CONFLICT (site_id, external_id) DO UPDATE SET ${COLUMNS.map(({ name }) => `${name} = excluded.${name}`).join(', ')}
  RETURNING external_id AS "externalId", xmax = 0 AS "isNew"`;

/** The parameters of `WRITE_POSTS`. */
export function parametersOf(siteId: string, posts: readonly FingerprintedPost[]): unknown[] {
  return [siteId, ...COLUMNS.map(({ valueOf }) => posts.map(({ post, fingerprint }) => valueOf(post, fingerprint)))];
}
