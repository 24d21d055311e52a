import type { FoundPost, IndexedPost, PostSummary } from '../domain/indexed-post';
import { countsOf, linesOf, numbersOf } from './stored-lists';

const SUMMARY = `
  site_id AS "siteId", external_id AS "externalId", url, title, keyphrase, language, meta_description AS "metaDescription", slug,
  content_type AS "contentType", published_at AS "publishedAt", updated_at AS "updatedAt", word_count AS "wordCount"`;
const FOUND = `${SUMMARY}, text, name_terms AS "nameTerms", terms, signature, links`;

/** What is selected of a post: for a list, for a search, and all of it. */
export const COLUMNS = { summary: SUMMARY, found: FOUND, all: `${FOUND}, content` } as const;

interface Lists {
  readonly nameTerms: string;
  readonly terms: string;
  readonly signature: Buffer;
  readonly links: string;
}

export type FoundRow = Omit<FoundPost, keyof Lists> & Lists;
export type PostRow = Omit<IndexedPost, keyof Lists> & Lists;

/** The post of a row. Its lists are read when they are asked for: of most that are found, few of them are. */
export function postOf<Row extends PostSummary & Lists>(
  row: Row,
): Omit<Row, keyof Lists> & Pick<IndexedPost, keyof Lists> {
  const { nameTerms, terms, signature, links, ...post } = row;
  return Object.defineProperties(post, {
    nameTerms: readOnce(() => linesOf(nameTerms)),
    terms: readOnce(() => countsOf(terms)),
    signature: readOnce(() => numbersOf(signature)),
    links: readOnce(() => linesOf(links)),
  }) as Omit<Row, keyof Lists> & Pick<IndexedPost, keyof Lists>;
}

function readOnce(read: () => object): PropertyDescriptor {
  let value: object | undefined;
  return { enumerable: true, get: () => (value ??= read()) };
}
