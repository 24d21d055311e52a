import type { LanguagePack } from '../writing/language-pack';
import { SPACED_WRITING } from '../writing/spaced-writing';
import { FRENCH_ASPECTS } from './aspects';
import { FRENCH_PHRASES } from './phrases';
import { FRENCH_PICTURE_ALTS, FRENCH_QUESTIONS } from './questions';
import { FRENCH_FACT_LEADS, FRENCH_LINK_TEXTS, FRENCH_POST_SENTENCES } from './references';
import { FRENCH_SENTENCES } from './sentences';
import { FRENCH_SUMMARY_ADDITIONS, FRENCH_SUMMARY_OPENINGS, FRENCH_TITLE_ENDINGS } from './summaries';
import { FRENCH_CLAUSE_BREAKS, FRENCH_TRANSITIONS } from './transitions';

export const FRENCH: LanguagePack = {
  ...SPACED_WRITING,
  roles: FRENCH_SENTENCES,
  phrases: FRENCH_PHRASES,
  subjects: ['ce thème', 'ce sujet'],
  aspects: FRENCH_ASPECTS,
  titleEndings: FRENCH_TITLE_ENDINGS,
  summaryOpenings: FRENCH_SUMMARY_OPENINGS,
  summaryAdditions: FRENCH_SUMMARY_ADDITIONS,
  transitions: FRENCH_TRANSITIONS,
  clauseBreaks: FRENCH_CLAUSE_BREAKS,
  connective:
    /(?:^|[^\p{L}])(?:ainsi|alors|après tout|aussi|autrement|car|cependant|d[’']abord|davantage|de plus|donc|en (?:bref|clair|effet|réalité|revanche)|enfin|ensuite|finalement|lorsque|mais|malgré|par (?:conséquent|exemple)|parce|plutôt|pourtant|puis|puisque|surtout|tandis|toutefois)(?!\p{L})/iu,
  passive:
    /(?:^|[^\p{L}])(?:est|sont|était|étaient|fut|furent|sera|seront|été|être) (?:\p{L}+ment )?\p{L}+(?:é|i|u|it|is|rt)e?s?(?!\p{L})/iu,
  factLeads: FRENCH_FACT_LEADS,
  postSentences: FRENCH_POST_SENTENCES,
  linkTexts: FRENCH_LINK_TEXTS,
  questions: FRENCH_QUESTIONS,
  pictureAlts: FRENCH_PICTURE_ALTS,
  longSentenceWords: 20,
  quoteHeading: (heading) => `la question « ${heading} »`,
};
