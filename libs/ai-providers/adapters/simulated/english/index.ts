import type { LanguagePack } from '../writing/language-pack';
import { SPACED_WRITING } from '../writing/spaced-writing';
import { activateEnglish, ENGLISH_PASSIVE } from './activate';
import { ENGLISH_ASPECTS } from './aspects';
import { ENGLISH_PICTURE_ALTS, ENGLISH_QUESTIONS } from './questions';
import { ENGLISH_FACT_LEADS, ENGLISH_LINK_TEXTS, ENGLISH_POST_SENTENCES } from './references';
import { ENGLISH_PHRASES } from './phrases';
import { ENGLISH_SENTENCES } from './sentences';
import { ENGLISH_SUMMARY_ADDITIONS, ENGLISH_SUMMARY_OPENINGS, ENGLISH_TITLE_ENDINGS } from './summaries';
import { ENGLISH_CLAUSE_BREAKS, ENGLISH_TRANSITIONS } from './transitions';

export const ENGLISH: LanguagePack = {
  ...SPACED_WRITING,
  roles: ENGLISH_SENTENCES,
  phrases: ENGLISH_PHRASES,
  subjects: ['this subject', 'this topic'],
  aspects: ENGLISH_ASPECTS,
  titleEndings: ENGLISH_TITLE_ENDINGS,
  summaryOpenings: ENGLISH_SUMMARY_OPENINGS,
  summaryAdditions: ENGLISH_SUMMARY_ADDITIONS,
  transitions: ENGLISH_TRANSITIONS,
  factLeads: ENGLISH_FACT_LEADS,
  postSentences: ENGLISH_POST_SENTENCES,
  questions: ENGLISH_QUESTIONS,
  pictureAlts: ENGLISH_PICTURE_ALTS,
  clauseBreaks: ENGLISH_CLAUSE_BREAKS,
  linkTexts: ENGLISH_LINK_TEXTS,
  connective:
    /\b(?:although|because|before|but|especially|even if|however|if|instead|once|rather|since|so|so that|then|therefore|though|when|whenever|whereas|while)\b/i,
  passive: ENGLISH_PASSIVE,
  activate: activateEnglish,
  longSentenceWords: 20,
  quoteHeading: (heading) => `the point "${heading}"`,
};
