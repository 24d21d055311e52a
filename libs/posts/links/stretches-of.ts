import type { SearchWord } from '@seoforge/seo';

import { topicWordsOf } from '../overlaps/topic-words';

const BREAK = /[^\p{L}\p{M}\p{N}\s'’&-]/u;

/** The words of a text in stretches with no punctuation between: an anchor stands in one of them. */
export function stretchesOf(text: string, language: string): readonly (readonly SearchWord[])[] {
  const stretches: SearchWord[][] = [];
  let stretch: SearchWord[] = [];
  let end = 0;
  for (const word of topicWordsOf(text, language)) {
    if (stretch.length === 0 || BREAK.test(text.slice(end, word.start))) stretches.push((stretch = []));
    stretch.push(word);
    end = word.end;
  }
  return stretches;
}
