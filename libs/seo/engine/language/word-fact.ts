import type { LanguagePack } from './language-pack';
import type { Lexeme } from './lexicon';

const UNKNOWN = -1;
const unknown: number[] = [];

/** Declares something that holds for a word wherever it stands, as a whole number from 0 on: it is worked out once per distinct word. */
export function wordFact(judge: (key: string, language: LanguagePack) => number): (lexeme: Lexeme) => number {
  const slot = unknown.push(UNKNOWN) - 1;
  return ({ key, language, facts }) => {
    const known = facts[slot] ?? UNKNOWN;
    if (known !== UNKNOWN) return known;
    const fact = judge(key, language);
    facts[slot] = fact;
    return fact;
  };
}

/** Room for all facts of a word that nobody has asked about yet. */
export function factsUnknown(): number[] {
  return unknown.slice();
}
