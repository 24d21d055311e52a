import type { LanguagePack } from '../writing/language-pack';
import { THAI_ASPECTS } from './aspects';
import { THAI_PICTURE_ALTS, THAI_QUESTIONS } from './questions';
import { THAI_FACT_LEADS, THAI_LINK_TEXTS, THAI_POST_SENTENCES } from './references';
import { THAI_PHRASES } from './phrases';
import { THAI_SENTENCES } from './sentences';
import { THAI_SUMMARY_ADDITIONS, THAI_SUMMARY_OPENINGS, THAI_TITLE_ENDINGS } from './summaries';
import { THAI_CLAUSE_BREAKS, THAI_TRANSITIONS } from './transitions';

const SEGMENTER = new Intl.Segmenter('th', { granularity: 'word' });

function* wordsOf(text: string): Generator<string, undefined> {
  for (const { segment, isWordLike } of SEGMENTER.segment(text)) if (isWordLike) yield segment;
}

/** Thai writes no space between words, so a dictionary finds them; a space ends a sentence. */
export const THAI: LanguagePack = {
  roles: THAI_SENTENCES,
  phrases: THAI_PHRASES,
  leadSeparator: '',
  subjects: ['เรื่องนี้', 'หัวข้อนี้'],
  aspects: THAI_ASPECTS,
  titleEndings: THAI_TITLE_ENDINGS,
  summaryOpenings: THAI_SUMMARY_OPENINGS,
  summaryAdditions: THAI_SUMMARY_ADDITIONS,
  transitions: THAI_TRANSITIONS,
  factLeads: THAI_FACT_LEADS,
  postSentences: THAI_POST_SENTENCES,
  questions: THAI_QUESTIONS,
  pictureAlts: THAI_PICTURE_ALTS,
  clauseBreaks: THAI_CLAUSE_BREAKS,
  linkTexts: THAI_LINK_TEXTS,
  connective: /นอกจากนี้|ดังนั้น|ด้วยเหตุนี้|อย่างไรก็ตาม|เช่น|เพราะ|เพื่อให้|เมื่อ|หาก|แม้ว่า|ในที่สุด|แต่|จากนั้น|ขณะที่/,
  passive: null,
  longSentenceWords: 20,
  countWords: (text) => [...wordsOf(text)].length,
  firstWord: (sentence) => wordsOf(sentence).next().value ?? '',
  inSentence: (text) => {
    const before = /^\p{Script=Thai}/u.test(text) ? '' : ' ';
    const after = /\p{Script=Thai}$/u.test(text) ? '' : ' ';
    return `${before}${text}${after}`;
  },
  quoteHeading: (heading) => `ประเด็น "${heading}"`,
  finishSentence: (text) => text.replace(/ {2,}/g, ' ').trim(),
};
