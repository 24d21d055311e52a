import type { Lexeme } from '../language/lexicon';
import { wordFact } from '../language/word-fact';
import { hasInnerPunctuation, matchableWords } from './matchable-words';

const NOTHING: readonly string[] = [];
const UNWANTED = 1;
const isCompound = wordFact((key) => (hasInnerPunctuation(key) ? 1 : 0));

/** Says which of some wanted forms a written word can be read as. Every distinct word of the `lexiconSize` known ones is looked into once, and of others those that take time. */
export function wordMatcher(
  wanted: readonly string[],
  formOf: (word: string) => string,
  lexiconSize: number,
): (word: Lexeme) => readonly string[] {
  const forms = new Set(wanted);
  const matches = new Map<Lexeme, readonly string[]>();
  let verdicts: Uint8Array | undefined;
  return (word) => {
    verdicts ??= new Uint8Array(lexiconSize);
    if (verdicts[word.id] === UNWANTED) return NOTHING;
    const known = matches.get(word);
    if (known !== undefined) return known;
    const matching = readingsOf(word)
      .map(formOf)
      .filter((form) => forms.has(form));
    const isNumbered = word.id >= 0 && word.id < lexiconSize;
    if (matching.length === 0 && isNumbered) verdicts[word.id] = UNWANTED;
    else if (matching.length > 0 || isCompound(word) === 1) matches.set(word, matching);
    return matching;
  };
}

function readingsOf(word: Lexeme): readonly string[] {
  return isCompound(word) === 0 ? [word.key] : matchableWords(word.key);
}
