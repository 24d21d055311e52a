import { hashText } from '../domain/hash-text';
import type { IndexedPost } from '../domain/indexed-post';
import { bandsOf } from '../domain/post-signature';
import { anchorKeysOf } from '../links/anchor-keys';
import { linkTargetOf } from '../links/link-target';

/** What a lexeme stands for: a term of the name, a term of name or text, a band of the signature, a key of `anchorKeysOf`. */
export type LexemeKind = 'name' | 'text' | 'band' | 'anchor';

/** Whether it is one of all posts, or one of those that searches are tried on first. */
type Extent = 'all' | 'sample';

const MARKS: Readonly<Record<Extent, Readonly<Record<LexemeKind, string>>>> = {
  all: { name: 'n', text: 't', band: 'b', anchor: 'a' },
  sample: { name: 'N', text: 'T', band: 'B', anchor: 'A' },
};
const POSTS_PER_SAMPLED_POST = 32;

/** Entries of the full-text index, in the order of their values. */
export function lexemesFor(
  siteId: string,
  kind: LexemeKind,
  values: readonly (string | number)[],
  extent: Extent = 'all',
): readonly string[] {
  const prefix = shortOf(hashText(siteId)) + MARKS[extent][kind];
  const written = kind === 'anchor' ? values.map((key) => hashText(String(key))) : values;
  return written.map((value) => prefix + (typeof value === 'number' ? shortOf(value) : value));
}

/** All that a post is found by. Their beginning tells them from nearly all other sites'; rows say whose they are. */
export function lexemesOf(post: IndexedPost): readonly string[] {
  const { siteId, externalId, nameTerms, terms, signature } = post;
  const isSampled = (hashText(externalId) >>> 0) % POSTS_PER_SAMPLED_POST === 0;
  const values = {
    name: nameTerms,
    text: [...terms.keys(), ...nameTerms.filter((term) => !terms.has(term))],
    band: bandsOf(signature),
    anchor: anchorKeysOf(linkTargetOf(post)),
  };
  const kinds = ['name', 'text', 'band', 'anchor'] as const;
  const extents: readonly Extent[] = isSampled ? ['all', 'sample'] : ['all'];
  return extents.flatMap((extent) => kinds.flatMap((kind) => lexemesFor(siteId, kind, values[kind], extent)));
}

/** In base 36. */
function shortOf(hash: number): string {
  return (hash >>> 0).toString(36);
}
