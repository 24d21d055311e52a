import type { Check } from '../../analysis';
import { fixOf } from '../../check';
import type { Block } from '../../document/content-document';
import type { SearchedText } from '../../keyphrase/find-keyphrase';
import type { Keyphrase } from '../../keyphrase/keyphrase';
import { matchedShare } from '../../keyphrase/matched-share';
import { markOfSentence, marksOf, MOST_MARKS, type LocatedSentence } from '../../marks';
import type { Subject } from '../../subject';
import { yoastCheck } from '../yoast-check';
import { readStatements, type Statement } from './read-statements';

const ID = 'keyphraseDistribution';
const RECOMMENDED_PERCENT = 30;
const ACCEPTABLE_PERCENT = 50;
/** In shorter texts one use is spread well enough. */
const SHORT_TEXT_SENTENCES = 15;
/** Of a keyphrase with so many content words half of them are enough. */
const LONG_KEYPHRASE_WORDS = 4;

/**
 * Whether the keyphrase and its synonyms are spread over the text: 9 when no more than 30 % of the sentences in a row lack them, 6 up
 * to 50 %, 1 beyond. Headings count as sentences, and so does a list whose items have no full stop.
 */
export function keyphraseDistribution({ document, keyphrases }: Subject): Check {
  if (keyphrases.length === 0)
    return yoastCheck(ID, 1, 'Set a focus keyphrase, then spread it over the text.', {
      fix: fixOf('setKeyphrase', 0, 1),
    });
  const gap = longestGap(document.blocks, keyphrases);
  const { total } = gap;
  const length = gap.end - gap.start;
  const isShort = total < SHORT_TEXT_SENTENCES;
  const target = Math.floor((total * RECOMMENDED_PERCENT) / 100);
  if (length === total) {
    return yoastCheck(ID, 1, 'No sentence names the keyphrase: use it all over the text.', {
      fix: isShort ? fixOf('addKeyphrase', 0, 1) : fixOf('spreadKeyphrase', length, target),
    });
  }
  const percent = isShort ? 0 : (length / total) * 100;
  if (percent <= RECOMMENDED_PERCENT) return yoastCheck(ID, 9, 'The keyphrase is spread well over the text.');
  const message = `${length} of ${total} sentences in a row do without the keyphrase: name it in between.`;
  return yoastCheck(ID, percent <= ACCEPTABLE_PERCENT ? 6 : 1, message, {
    fix: fixOf('spreadKeyphrase', length, target),
    marks: marksOf(sentencesIn(gap, document.blocks), markOfSentence),
  });
}

/** Where the most statements in a row lack all keyphrases, by their numbers; `end` exclusive. */
interface Gap {
  readonly start: number;
  readonly end: number;
}

function longestGap(blocks: readonly Block[], keyphrases: readonly Keyphrase[]): Gap & { readonly total: number } {
  let longest: Gap = { start: 0, end: 0 };
  let start = 0;
  let total = 0;
  const needsText = keyphrases.some(({ unspaced }) => unspaced);
  readStatements(blocks, (statement) => {
    total += 1;
    const text = { text: needsText ? textOf(statement) : '', sentences: statement.map(({ sentence }) => sentence) };
    if (keyphrases.some((keyphrase) => names(text, keyphrase))) start = total;
    else if (total - start > longest.end - longest.start) longest = { start, end: total };
  });
  return { ...longest, total };
}

function sentencesIn({ start, end }: Gap, blocks: readonly Block[]): LocatedSentence[] {
  const sentences: LocatedSentence[] = [];
  let place = 0;
  readStatements(blocks, (statement) => {
    if (place >= start && place < end && sentences.length < MOST_MARKS)
      sentences.push(...statement.slice(0, MOST_MARKS));
    place += 1;
  });
  return sentences;
}

function names(statement: SearchedText, keyphrase: Keyphrase): boolean {
  const share = matchedShare(keyphrase, statement);
  return keyphrase.contentWords.length < LONG_KEYPHRASE_WORDS ? share === 1 : share >= 0.5;
}

function textOf(statement: Statement): string {
  return statement.map(({ block, sentence }) => block.text.slice(sentence.start, sentence.end)).join(' ');
}
