import { hasRunningHtml, readableText } from '@seoforge/kernel';

import { countWords } from '../../domain/count-words';
import { figuresIn, keepFigures } from './keep-figures';
import { isWellNested, marksIn, shortcodesIn } from './marks';
import { entriesIn, type TranslationScene } from './translate-units.prompt';
import { readingOf } from './unit';

/** What became of a unit. */
export interface JudgedUnit {
  readonly text: string;
  /** In words for the model as well as for the caller; null where there is none. */
  readonly fault: string | null;
  /** Whether it may stand in the text all the same. */
  readonly isUsable: boolean;
}

/** Names and terms stay now and then; a sentence has more words. */
const MOST_WORDS_OF_A_NAME = 4;
/** Languages differ in length; what is far beyond says something else. */
const MOST_TIMES_LONGER = 6;
const MOST_TIMES_SHORTER = 10;
const SPARE_CHARACTERS = 80;
const TAG = /<\/?[a-z][^<>]*>/i;

/** Judges one translation by itself: whether it is one, with every mark and every number of its source. */
export function judgeUnit(source: string, answer: string, scene: TranslationScene): JudgedUnit {
  const text = keepFigures(source, readableText(answer).trim());
  const fault = fatalFault(source, text, scene);
  if (fault !== null) return { text, fault, isUsable: false };
  return { text, fault: slightFault(source, text, scene), isUsable: true };
}

function fatalFault(source: string, text: string, { from }: TranslationScene): string | null {
  const [before, after] = [readingOf(source).trim(), readingOf(text).trim()];
  if (!/[\p{L}\p{N}]/u.test(after)) return 'it is empty';
  if (marksIn(source).toSorted().join() !== marksIn(text).toSorted().join()) return 'it does not have the same marks';
  if (!isWellNested(marksIn(text))) return 'its marks cross each other';
  if ((TAG.test(after) && !TAG.test(before)) || (hasRunningHtml(after) && !hasRunningHtml(before)))
    return 'it has HTML of its own';
  if (shortcodesIn(text).length > 0) return 'it has a shortcode of its own';
  if (after === before && countWords(before, from ?? 'en') > MOST_WORDS_OF_A_NAME) return 'it is the original again';
  if (after.length > before.length * MOST_TIMES_LONGER + SPARE_CHARACTERS) return 'it is far too long';
  if (before.length > after.length * MOST_TIMES_SHORTER + SPARE_CHARACTERS) return 'it is far too short';
  return lostFigure(source, text, (figure) => figure.length > 1);
}

function slightFault(source: string, text: string, { keyphrase, glossary }: TranslationScene): string | null {
  const said = text.toLowerCase();
  const entries = entriesIn(source, keyphrase === null ? glossary : [...glossary, keyphrase]);
  const missing = entries.find(({ translation }) => !said.includes(translation.toLowerCase()));
  if (missing) return `it does not say "${missing.translation}" where the text says "${missing.term}"`;
  // A single digit is as well written in letters.
  return lostFigure(source, text, () => true);
}

function lostFigure(source: string, text: string, counts: (figure: string) => boolean): string | null {
  const kept = figuresIn(text);
  const lost = [...figuresIn(source)].find((figure) => counts(figure) && !kept.has(figure));
  return lost === undefined ? null : `it leaves out the number ${lost}`;
}
