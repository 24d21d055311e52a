import type { Check } from '../../analysis';
import type { Subject } from '../../subject';
import { passiveVoice } from './passive-voice';
import { sentenceBeginnings } from './sentence-beginnings';
import { subheadingsTooLong } from './subheadings-too-long';
import { textParagraphTooLong } from './text-paragraph-too-long';
import { textPresence } from './text-presence';
import { textSentenceLength } from './text-sentence-length';
import { textTransitionWords } from './text-transition-words';

/** The checks of the Yoast readability scorecard. */
export const YOAST_READABILITY_CHECKS: readonly ((subject: Subject) => Check)[] = [
  subheadingsTooLong,
  textParagraphTooLong,
  textSentenceLength,
  textTransitionWords,
  passiveVoice,
  textPresence,
  sentenceBeginnings,
];
