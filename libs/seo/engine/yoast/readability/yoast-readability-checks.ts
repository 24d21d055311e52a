import type { ContentType } from '../../analysis-input';
import type { SubjectCheck } from '../../check';
import { passiveVoice } from './passive-voice';
import { sentenceBeginnings } from './sentence-beginnings';
import { subheadingsTooLong } from './subheadings-too-long';
import { textParagraphTooLong } from './text-paragraph-too-long';
import { textPresence } from './text-presence';
import { textSentenceLength } from './text-sentence-length';
import { textTransitionWords } from './text-transition-words';

const PRODUCT: readonly SubjectCheck[] = [
  subheadingsTooLong,
  textParagraphTooLong,
  textSentenceLength,
  textTransitionWords,
  passiveVoice,
  textPresence,
];
const POST: readonly SubjectCheck[] = [...PRODUCT, sentenceBeginnings];

/** The checks of the Yoast readability scorecard, by what is being judged. */
export const YOAST_READABILITY_CHECKS: Readonly<Record<ContentType, readonly SubjectCheck[]>> = {
  post: POST,
  page: POST,
  product: PRODUCT,
  taxonomy: POST,
};
