import type { LanguagePack } from '../writing/language-pack';
import { ENGLISH_ASPECTS } from './aspects';
import { ENGLISH_PHRASES } from './phrases';
import { ENGLISH_SENTENCES } from './sentences';
import { ENGLISH_SUMMARY_ADDITIONS, ENGLISH_SUMMARY_OPENINGS, ENGLISH_TITLE_ENDINGS } from './summaries';

/** English: words are what stands between white space. */
export const ENGLISH: LanguagePack = {
  roles: ENGLISH_SENTENCES,
  phrases: ENGLISH_PHRASES,
  leadSeparator: ' ',
  subjects: ['this subject', 'this topic'],
  aspects: ENGLISH_ASPECTS,
  titleEndings: ENGLISH_TITLE_ENDINGS,
  summaryOpenings: ENGLISH_SUMMARY_OPENINGS,
  summaryAdditions: ENGLISH_SUMMARY_ADDITIONS,
  longSentenceWords: 20,
  countWords: (text) => text.match(/\S+/g)?.length ?? 0,
  firstWord: (sentence) => (/[\p{L}\p{N}]+/u.exec(sentence)?.[0] ?? '').toLowerCase(),
  inSentence: (text) => text,
  quoteHeading: (heading) => `the point "${heading}"`,
  finishSentence: (text) => {
    const capitalised = text.replace(/^[^\p{L}]*\p{Ll}/u, (start) => start.toUpperCase());
    return /[.:?!]$/.test(capitalised) ? capitalised : `${capitalised}.`;
  },
};
