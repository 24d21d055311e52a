import type { Fact } from '../domain/brief';
import type { FoundClaim } from './claims-in';
import { factWordsOf, sharedWords, statementWordsOf, tells } from './fact-words';

/** A figure alone may stand in a fact by chance: so many words must be shared, too, or all that there are. */
const LEAST_SHARED_WORDS = 2;

/** Whether a claim is backed by one of the facts: they have all of its figures and are about the same. */
export function supportOf(facts: readonly Fact[], language: string): (sentence: string, claim: FoundClaim) => boolean {
  const known = factWordsOf(facts, language);
  return (sentence, { numbers }) => {
    if (known.length === 0) return false;
    const words = statementWordsOf(sentence, language);
    return known.some((fact) => {
      if (tells(words, fact)) return true;
      const shared = sharedWords(words, fact);
      const isAboutTheSame = shared >= Math.min(LEAST_SHARED_WORDS, fact.words.size);
      return numbers.length > 0 && numbers.every((number) => fact.numbers.has(number)) && isAboutTheSame;
    });
  };
}
