import { countPhrase } from '../fixes/text/find-phrase';
import { phraseCounter, writtenKeyphrase } from '../fixes/text/keyphrase-uses';
import { isMeaningful } from '../fixes/text/meaningful-words';
import { wordsOf } from '../fixes/text/words';
import type { Guard } from './guard';
import type { TextProfile } from './text-profile';

/** A keyphrase weighs 0.7 and a third for each of its words; three uses in a hundred words are the most (Yoast's keyphrase density). */
const BASE_WEIGHT = 0.7;
const WORDS_PER_WEIGHT = 3;
const MOST_PERCENT = 3;
/** So few uses are never too many. */
const HARMLESS_USES = 2;
/** In more sentences in a row a keyphrase wears the reader out. */
const MOST_SENTENCES_IN_A_ROW = 3;
const MOST_USES_IN_TITLE = 1;
const MOST_USES_IN_META_DESCRIPTION = 2;

/** Whether the keyphrase is used too often in the text or its metadata, or in too many sentences in a row. */
export const stuffsKeyphrase: Guard = (before, after, subject) => {
  const { language } = subject;
  const keyphrase = writtenKeyphrase(subject);
  if (keyphrase === '') return false;
  const count = phraseCounter(keyphrase, language);
  const weight = BASE_WEIGHT + wordsOf(keyphrase, language).filter(isMeaningful).length / WORDS_PER_WEIGHT;
  const measures: readonly (readonly [most: number, measure: (profile: TextProfile) => number])[] = [
    [MOST_USES_IN_TITLE, ({ draft }) => countPhrase(draft.title, keyphrase, language)],
    [MOST_USES_IN_META_DESCRIPTION, ({ draft }) => countPhrase(draft.metaDescription, keyphrase, language)],
    [MOST_PERCENT, (profile) => densityOf(profile.sentences.map(count), profile.wordCount, weight)],
    [MOST_SENTENCES_IN_A_ROW, ({ sentences }) => longestRowOf(sentences.map(count))],
  ];
  return measures.some(([most, measure]) => {
    const measured = measure(after);
    return measured > most && measured > measure(before);
  });
};

/** Weighted uses in a hundred words. */
function densityOf(usesBySentence: readonly number[], wordCount: number, weight: number): number {
  const uses = usesBySentence.reduce((sum, count) => sum + count, 0);
  return uses <= HARMLESS_USES ? 0 : (uses / wordCount) * 100 * weight;
}

/** The most sentences in a row with a use. */
function longestRowOf(usesBySentence: readonly number[]): number {
  let longest = 0;
  let row = 0;
  for (const uses of usesBySentence) {
    row = uses > 0 ? row + 1 : 0;
    longest = Math.max(longest, row);
  }
  return longest;
}
