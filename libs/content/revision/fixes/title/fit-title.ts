import { measureTitleWidth } from '@seoforge/seo';

import type { KeyphraseSubject } from '../text/keyphrase-uses';
import { findPhrase } from '../text/find-phrase';
import { writtenKeyphrase } from '../text/keyphrase-uses';
import { isConnectingWord } from '../text/connecting-words';
import { wordsOf } from '../text/words';
import { joinSegments, titleSegmentsOf } from './title-segments';

/** What a search result shows of a title. */
const MAXIMUM_PIXELS = 600;
/** A narrower title says too little: rather a part is cut than left out. */
const MINIMUM_PIXELS = 250;
/** More never fits. */
const MOST_CHARACTERS = 400;

/** The title in at most 600 pixels: without its last parts, else cut at a word's end. Null where its keyphrase would be lost. */
export function fitTitle(title: string, subject: KeyphraseSubject): string | null {
  if (fits(title)) return title;
  const names = (text: string): boolean => findPhrase(text, writtenKeyphrase(subject), subject.language) !== undefined;
  const isNeeded = names(title);
  const fitting = [...shorterBySegment(title), shorterByWord(title, subject.language)].find(
    (shorter) => shorter !== '' && fits(shorter) && (!isNeeded || names(shorter)),
  );
  return fitting ?? null;
}

function* shorterBySegment(title: string): Generator<string> {
  const segments = titleSegmentsOf(title.slice(0, MOST_CHARACTERS));
  for (let count = segments.length - 1; count > 0; count -= 1) {
    const shorter = joinSegments(segments.slice(0, count));
    if (measureTitleWidth(shorter) >= MINIMUM_PIXELS) yield shorter;
  }
}

function shorterByWord(title: string, language: string): string {
  const beginning = title.slice(0, MOST_CHARACTERS);
  const words = wordsOf(beginning, language);
  let last = words.findLastIndex(({ end }) => fits(beginning.slice(0, end)));
  while (last > 0 && isConnectingWord(words[last]?.key ?? '')) last -= 1;
  return beginning.slice(0, words[last]?.end ?? 0);
}

function fits(title: string): boolean {
  return measureTitleWidth(title) <= MAXIMUM_PIXELS;
}
