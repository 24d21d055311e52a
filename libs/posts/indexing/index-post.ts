import { searchTermsOf, searchWordsOf } from '@seoforge/seo';

import { readContent } from '../content/read-content';
import { lineOf } from '../content/text-block';
import { webAddressOf } from '../domain/web-address';
import type { IndexedPost } from '../domain/indexed-post';
import type { Post } from '../domain/post';
import { signatureOf } from '../domain/post-signature';

const MOST_TERMS = 400;
const MOST_NAME_TERMS = 100;
const MOST_LINKS = 500;

/** Works out what a post is found by. Time and memory grow linearly with its content, whatever that is. Never throws. */
export function indexPost(post: Post): IndexedPost {
  const { title, keyphrase, content, language, url } = post;
  const { blocks, references } = readContent(content);
  const text = blocks.map(lineOf).join('\n');
  const headings = blocks.filter(({ isHeading }) => isHeading).map(lineOf);
  const words = searchWordsOf(text, language);
  const terms: string[] = [];
  for (const { term } of words) if (term !== null) terms.push(term);
  return {
    ...post,
    text,
    wordCount: words.length,
    nameTerms: distinct(searchTermsOf([title, keyphrase ?? '', ...headings].join('\n'), language), MOST_NAME_TERMS),
    terms: mostFrequent(terms),
    signature: signatureOf(terms),
    links: distinct(
      references.flatMap((reference) => webAddressOf(reference, url) ?? []),
      MOST_LINKS,
    ),
  };
}

function distinct(items: readonly string[], most: number): readonly string[] {
  return [...new Set(items)].slice(0, most);
}

function mostFrequent(terms: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return new Map([...counts].sort(([, one], [, other]) => other - one).slice(0, MOST_TERMS));
}
