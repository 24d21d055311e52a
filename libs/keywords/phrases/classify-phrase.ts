import { languageCodeOf } from '@seoforge/kernel';

import type { KeywordKind, SearchIntent } from '../domain/keyword';
import { PHRASE_WORDS, type PhraseWords } from './phrase-words';
import { wordsOf } from './wanted-language';

/** What a phrase's words give away. */
export interface Classification {
  readonly kind: KeywordKind;
  /** Null where no word tells, for a guess would be worth nothing. */
  readonly intent: SearchIntent | null;
  /** What it asks with, or `?` where that is all; null where it asks nothing. */
  readonly questionWord: string | null;
}

/** What is called "head" or "short tail" has one or two words. */
const MOST_HEAD_WORDS = 2;
/** Who wants to get somewhere or to buy something says so in a question, too. */
const BY_PRECEDENCE = ['navigational', 'transactional', 'commercial', 'informational'] as const;
const QUESTION_MARK = /[?？؟]$/u;
/** Asks at the end of a sentence as well as at its beginning. */
const THAI = 'th';

/** The lists with their words apart, as those of a phrase are. */
const SPOKEN: ReadonlyMap<string, PhraseWords> = new Map(
  [...PHRASE_WORDS].map(([language, lists]) => {
    const spoken = Object.entries(lists).map(([list, words]: [string, readonly string[]]) => [
      list,
      words.map((expression) => spokenOf(wordsOf(expression, language))),
    ]);
    return [language, Object.fromEntries(spoken)];
  }),
);

export function classifyPhrase(phrase: string, language: string): Classification {
  const code = languageCodeOf(language);
  const words = wordsOf(phrase, language);
  const lists = SPOKEN.get(code);
  const spoken = spokenOf(words);
  const asksWith = lists?.questions.find((word) => (code === THAI ? spoken.includes(word) : spoken.startsWith(word)));
  const questionWord = asksWith?.trim() ?? (QUESTION_MARK.test(phrase) ? '?' : null);
  const intent = BY_PRECEDENCE.find((candidate) => lists?.[candidate].some((word) => spoken.includes(word)));
  return {
    kind: questionWord === null ? kindOf(words.length) : 'question',
    intent: intent ?? (questionWord === null ? null : 'informational'),
    questionWord,
  };
}

function kindOf(words: number): KeywordKind {
  return words <= MOST_HEAD_WORDS ? 'head' : 'long_tail';
}

/** Words as they can be looked for in others, none in the middle of another. */
function spokenOf(words: readonly string[]): string {
  return ` ${words.join(' ')} `;
}
