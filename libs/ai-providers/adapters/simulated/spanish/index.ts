import type { LanguagePack } from '../writing/language-pack';
import { SPACED_WRITING } from '../writing/spaced-writing';
import { SPANISH_ASPECTS } from './aspects';
import { SPANISH_PHRASES } from './phrases';
import { SPANISH_PICTURE_ALTS, SPANISH_QUESTIONS } from './questions';
import { SPANISH_FACT_LEADS, SPANISH_LINK_TEXTS, SPANISH_POST_SENTENCES } from './references';
import { SPANISH_SENTENCES } from './sentences';
import { SPANISH_SUMMARY_ADDITIONS, SPANISH_SUMMARY_OPENINGS, SPANISH_TITLE_ENDINGS } from './summaries';
import { SPANISH_CLAUSE_BREAKS, SPANISH_TRANSITIONS } from './transitions';

export const SPANISH: LanguagePack = {
  ...SPACED_WRITING,
  roles: SPANISH_SENTENCES,
  phrases: SPANISH_PHRASES,
  subjects: ['este tema', 'este asunto'],
  aspects: SPANISH_ASPECTS,
  titleEndings: SPANISH_TITLE_ENDINGS,
  summaryOpenings: SPANISH_SUMMARY_OPENINGS,
  summaryAdditions: SPANISH_SUMMARY_ADDITIONS,
  transitions: SPANISH_TRANSITIONS,
  clauseBreaks: SPANISH_CLAUSE_BREAKS,
  connective:
    /(?:^|[^\p{L}])(?:además|al fin y al cabo|así|asimismo|aunque|como|cuando|después|en (?:cambio|realidad|resumen|vez)|entonces|incluso|luego|mientras|no obstante|pero|por|porque|primero|si|sin embargo|sino|sobre todo|también|ya)(?!\p{L})/iu,
  passive:
    /(?:^|[^\p{L}])(?:es|son|fue|fueron|era|eran|será|serán|sido|ser) (?:\p{L}+mente )?\p{L}+(?:ad|id|ech|uest|ist|rit|iert)[oa]s?(?!\p{L})/iu,
  factLeads: SPANISH_FACT_LEADS,
  postSentences: SPANISH_POST_SENTENCES,
  linkTexts: SPANISH_LINK_TEXTS,
  questions: SPANISH_QUESTIONS,
  pictureAlts: SPANISH_PICTURE_ALTS,
  longSentenceWords: 25,
  quoteHeading: (heading) => `el punto "${heading}"`,
};
