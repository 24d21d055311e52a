import type { Block } from '../document/content-document';
import type { Word } from '../document/segmented-text';
import { lexiconOf } from '../language/lexicon';
import { wordFact } from '../language/word-fact';
import type { Subject } from '../subject';
import { RepeatedWords } from './repeated-words';

const LONGEST_PHRASE_WORDS = 3;
const SHOWN_PHRASES = 8;
const MINIMUM_USES = 2;
const MINIMUM_LETTERS = 3;
const LETTER = /\p{L}/u;

interface CountedPhrase {
  readonly phrase: string;
  readonly weight: number;
}

const carriesMeaning = wordFact((word, { functionWords }) =>
  word.length >= MINIMUM_LETTERS && functionWords?.has(word) !== true && LETTER.test(word) ? 1 : 0,
);

/** The word groups (1-3 words, no function word at either end) that the text repeats most; longer groups weigh more. */
export function prominentPhrases({ document, language }: Subject): string[] {
  const repeated = new RepeatedWords(document.blocks, lexiconOf(language).size);
  const best: CountedPhrase[] = [];
  for (const [phrase, uses] of countPhrases(document.blocks, repeated)) {
    if (uses >= MINIMUM_USES) keepBest(best, repeated.read(phrase), uses);
  }
  return best.map(({ phrase }) => phrase);
}

/** A phrase is repeated only if all its words are. */
function countPhrases(blocks: readonly Block[], repeated: RepeatedWords): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { sentences } of blocks) {
    for (const { words } of sentences) {
      for (let start = 0; start < words.length; start += 1) countPhrasesAt(start, words, repeated, counts);
    }
  }
  return counts;
}

function countPhrasesAt(
  start: number,
  words: readonly Word[],
  repeated: RepeatedWords,
  counts: Map<number, number>,
): void {
  let phrase = 0;
  const end = Math.min(words.length, start + LONGEST_PHRASE_WORDS);
  for (let at = start; at < end; at += 1) {
    const lexeme = words[at]?.lexeme;
    const number = lexeme === undefined ? 0 : repeated.numberOf(lexeme);
    if (lexeme === undefined || number === 0) return;
    phrase = repeated.append(phrase, number);
    if (carriesMeaning(lexeme) === 1) counts.set(phrase, (counts.get(phrase) ?? 0) + 1);
    else if (at === start) return;
  }
}

/** Puts a phrase into its place among the best, of which the last one may go. */
function keepBest(best: CountedPhrase[], words: readonly string[], uses: number): void {
  const weight = uses * words.length;
  if (best.length === SHOWN_PHRASES && weight < (best.at(-1)?.weight ?? 0)) return;
  const phrase = words.join(' ');
  const place = best.findIndex((other) => weight > other.weight || (weight === other.weight && phrase < other.phrase));
  if (place >= 0) best.splice(place, 0, { phrase, weight });
  else best.push({ phrase, weight });
  if (best.length > SHOWN_PHRASES) best.pop();
}
