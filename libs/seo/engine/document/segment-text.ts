import type { LanguagePack } from '../language/language-pack';
import { lexiconOf } from '../language/lexicon';
import { isUnspaced } from '../language/scripts';
import { countCharacters } from './count-characters';
import { countSentenceWords } from './count-words';
import { groupIntoSentences } from './group-into-sentences';
import type { SegmentedText } from './segmented-text';
import { splitSentences } from './split-sentences';
import { splitUnspacedSentences } from './split-unspaced-sentences';
import { tokenizeSpacedWords } from './tokenize-spaced-words';
import { tokenizeUnspacedWords } from './tokenize-unspaced-words';

/** Cuts a text into sentences and words; linear in its length. What is written without spaces is cut by dictionary. */
export function segmentText(text: string, language: LanguagePack): SegmentedText {
  const isInCharacters = language.lengthUnit.name === 'characters';
  const byDictionary = isInCharacters || isUnspaced(text, language.code);
  const lexicon = lexiconOf(language);
  const stretches = byDictionary
    ? groupIntoSentences(
        text,
        tokenizeUnspacedWords(text, language.code, lexicon),
        splitUnspacedSentences(text),
        (start, end, { length }) => (isInCharacters ? countCharacters(text, start, end) : length),
      )
    : groupIntoSentences(
        text,
        tokenizeSpacedWords(text, lexicon),
        splitSentences(text, language.abbreviations),
        (start, end) => countSentenceWords(text, start, end),
      );
  const hasWordless = stretches.some(({ length }) => length === 0);
  const sentences = hasWordless ? stretches.filter(({ length }) => length > 0) : stretches;
  return { text, sentences, wordlessCount: stretches.length - sentences.length, byDictionary };
}
