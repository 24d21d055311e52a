import type { Check } from '../../analysis';
import { fixOf, notApplicable } from '../../check';
import type { Block } from '../../document/content-document';
import type { Word } from '../../document/segmented-text';
import { byNumber, counted } from '../../grammatical-number';
import { wordFact } from '../../language/word-fact';
import { marksOf } from '../../marks';
import type { Subject } from '../../subject';
import { yoastCheck } from '../yoast-check';

const ID = 'wordComplexity';
const MAXIMUM_PERCENT = 10;
const CAPITAL = /^\p{Lu}/u;
/** In German every noun has a capital letter, elsewhere names have. */
const CAPITALISES_NOUNS: ReadonlySet<string> = new Set(['de']);

interface LocatedWord {
  readonly block: Block;
  readonly word: Word;
}

/**
 * Share of words that readers stumble over: 9 below 10 %, from there on 6 (cornerstone 3). Long words count that are neither familiar
 * nor function words, names or part of the keyphrase. Which words are familiar is our own list, not Yoast's.
 */
export function wordComplexity(subject: Subject): Check {
  if (subject.language.complexWords === null)
    return notApplicable(ID, 9, 'Word complexity is not measured in this language.');
  let count = 0;
  const complex: LocatedWord[] = [];
  for (const block of subject.document.blocks) {
    for (const { words } of block.sentences) {
      count += words.length;
      for (const word of words) {
        if (isDifficult(word.lexeme) === 1 && !isExcused(word, block, subject)) complex.push({ block, word });
      }
    }
  }
  if (count === 0) return notApplicable(ID, 9, 'There is no word to measure.');
  const marks = marksOf(complex, ({ block, word }) => block.source.markOf(word.start, word.end));
  const current = `${complex.length} of ${counted(count, 'word')} ${byNumber(complex.length, 'is', 'are')} difficult`;
  if (complex.length * 100 < MAXIMUM_PERCENT * count) return yoastCheck(ID, 9, `${current}.`, { marks });
  const target = Math.ceil((count * MAXIMUM_PERCENT) / 100) - 1;
  return yoastCheck(ID, subject.cornerstone ? 3 : 6, `${current}: replace ${complex.length - target} of them.`, {
    fix: fixOf('simplifyWords', complex.length, target),
    marks,
  });
}

const isDifficult = wordFact((key, { complexWords, functionWords }) => {
  if (complexWords === null || functionWords?.has(key) === true) return 0;
  const word = withoutElision(key);
  return word.length > complexWords.longestSimpleLetters && !complexWords.familiar.has(word) ? 1 : 0;
});

/** The longest part between apostrophes: "utiliser" is all there is to read in "d'utiliser". */
function withoutElision(key: string): string {
  if (!key.includes("'")) return key;
  return key.split("'").reduce((longest, part) => (part.length > longest.length ? part : longest));
}

/** Names, and the words that the text is about. */
function isExcused({ key, start }: Word, { text }: Block, { language, keyphrases }: Subject): boolean {
  if (!CAPITALISES_NOUNS.has(language.code) && CAPITAL.test(text.slice(start, start + 2))) return true;
  return keyphrases.some(({ distinctContentWords, formOf }) => distinctContentWords.includes(formOf(key)));
}
