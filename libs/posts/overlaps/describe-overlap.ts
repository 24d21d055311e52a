import { searchWordsOf } from '@seoforge/seo';

import type { FoundPost } from '../domain/indexed-post';
import type { OverlapJudgement } from './judge-overlap';
import type { Overlap, OverlapAdvice, OverlapKind } from './overlap';

const ADVICE: Readonly<Record<OverlapKind, OverlapAdvice>> = {
  near_duplicate: 'canonical',
  same_keyphrase: 'merge',
  similar_keyphrase: 're_angle',
};

/** @param keyphrase what was asked about, as its author wrote it */
export function describeOverlap(keyphrase: string, post: FoundPost, { kind, similarity }: OverlapJudgement): Overlap {
  const sharedTerms = sharedWordsOf(keyphrase, post);
  return {
    externalId: post.externalId,
    url: post.url,
    title: post.title,
    keyphrase: post.keyphrase,
    kind,
    similarity: Math.round(similarity * 100) / 100,
    advice: ADVICE[kind],
    reason: reasonOf(kind, similarity, post, sharedTerms),
    sharedTerms,
  };
}

function reasonOf(
  kind: OverlapKind,
  similarity: number,
  { keyphrase, title }: FoundPost,
  sharedTerms: readonly string[],
): string {
  if (kind === 'near_duplicate') return `About ${Math.round(similarity * 100)}% of the text is the same.`;
  if (kind === 'same_keyphrase')
    return `Its keyphrase "${keyphrase ?? ''}" has the same words, in whatever form and order.`;
  const said = keyphrase === null ? `Its title "${title}"` : `Its keyphrase "${keyphrase}", with its title,`;
  return `${said} asks for nearly the same${sharedTerms.length > 0 ? `: ${sharedTerms.join(', ')}` : ''}.`;
}

/** The words of the keyphrase that the post has in its name or its text. */
function sharedWordsOf(keyphrase: string, { nameTerms, terms, language }: FoundPost): readonly string[] {
  const words = searchWordsOf(keyphrase, language).filter(
    ({ term }) => term !== null && (nameTerms.includes(term) || terms.has(term)),
  );
  return [...new Set(words.map(({ start, end }) => keyphrase.slice(start, end)))];
}
