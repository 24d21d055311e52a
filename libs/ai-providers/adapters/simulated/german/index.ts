import type { LanguagePack } from '../writing/language-pack';
import { SPACED_WRITING } from '../writing/spaced-writing';
import { GERMAN_ASPECTS } from './aspects';
import { GERMAN_PHRASES } from './phrases';
import { GERMAN_PICTURE_ALTS, GERMAN_QUESTIONS } from './questions';
import { GERMAN_FACT_LEADS, GERMAN_LINK_TEXTS, GERMAN_POST_SENTENCES } from './references';
import { GERMAN_SENTENCES } from './sentences';
import { GERMAN_SUMMARY_ADDITIONS, GERMAN_SUMMARY_OPENINGS, GERMAN_TITLE_ENDINGS } from './summaries';
import { GERMAN_CLAUSE_BREAKS, GERMAN_TRANSITIONS } from './transitions';

/** German: a whole sentence behind a colon begins with a capital letter. */
export const GERMAN: LanguagePack = {
  ...SPACED_WRITING,
  roles: GERMAN_SENTENCES,
  phrases: GERMAN_PHRASES,
  subjects: ['dieses Thema', 'dieses Gebiet'],
  aspects: GERMAN_ASPECTS,
  titleEndings: GERMAN_TITLE_ENDINGS,
  summaryOpenings: GERMAN_SUMMARY_OPENINGS,
  summaryAdditions: GERMAN_SUMMARY_ADDITIONS,
  digraphs: { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' },
  transitions: GERMAN_TRANSITIONS,
  clauseBreaks: GERMAN_CLAUSE_BREAKS,
  connective:
    /(?:^|[^\p{L}])(?:aber|allerdings|also|außerdem|besonders|bevor|dabei|dadurch|daher|danach|dann|dass|denn|deshalb|doch|obwohl|schließlich|sobald|sodass|sondern|tatsächlich|trotzdem|während|weil|wenn|zuerst|zudem|zum Beispiel|kurz gesagt|gilt)(?!\p{L})/iu,
  passive:
    /(?:^|[^\p{L}])(?:wird|werden|wurde|wurden|worden)(?!\p{L}).*(?:ge\p{L}+(?:t|en)|(?:be|er|ver|zer|ent)\p{L}+(?:t|en)|iert)(?!\p{L})/iu,
  factLeads: GERMAN_FACT_LEADS,
  postSentences: GERMAN_POST_SENTENCES,
  linkTexts: GERMAN_LINK_TEXTS,
  questions: GERMAN_QUESTIONS,
  pictureAlts: GERMAN_PICTURE_ALTS,
  longSentenceWords: 20,
  quoteHeading: (heading) => `das Stichwort "${heading}"`,
  finishSentence: (text) =>
    SPACED_WRITING.finishSentence(
      text.replace(/(: )(\p{Ll})/gu, (_match, colon: string, letter: string) => colon + letter.toUpperCase()),
    ),
};
