import { languageCodeOf } from '@seoforge/kernel';

import type { ClaimWords } from './words/claim-words';
import { claimWordsOf } from './words/words-by-language';

/** What makes a sentence a claim, most telling first. */
export interface ClaimPatterns {
  readonly study: RegExp;
  readonly statistic: RegExp;
  readonly amount: RegExp;
  readonly date: RegExp;
  /** A sentence that begins like this refers to the one before. */
  readonly reference: RegExp;
}

const BEFORE_WORD = '(?<![\\p{L}\\p{M}\\p{Nd}])';
const AFTER_WORD = '(?![\\p{L}\\p{M}])';
const NO_LETTER_BEFORE = '(?<!\\p{L})';
const NUMBER = "(?<!\\p{Nd})\\p{Nd}{1,15}(?:[.,\\u00a0\\u202f' ]\\p{Nd}{1,15}){0,5}";
const LARGE_NUMBER = "(?<!\\p{Nd})\\p{Nd}{1,3}(?:(?:[.,\\u00a0\\u202f' ]\\p{Nd}{3}){1,5}|\\p{Nd}{2,6})(?!\\p{Nd})";
const YEAR = '(?<![\\p{Nd}.,%€$£/])(?:1[5-9]|20)\\p{Nd}{2}(?![\\p{Nd}%€$£]|[.,:]\\p{Nd})';
const NOTHING = /(?!)/g;

const compiled = new Map<string, ClaimPatterns>();

/** The patterns of a language; each takes time linear in the sentence, whose stretches between words are bounded. */
export function claimPatternsOf(language: string): ClaimPatterns {
  const code = languageCodeOf(language);
  const known = compiled.get(code) ?? compile(claimWordsOf(code));
  compiled.set(code, known);
  return known;
}

function compile(words: ClaimWords): ClaimPatterns {
  const start = words.isSpaced ? NO_LETTER_BEFORE : '';
  const built = new Map([
    ['number', start + NUMBER],
    ['large', start + LARGE_NUMBER],
    ['year', YEAR],
    ...Object.entries(words.lists).map(([name, list]): [string, string] => [name, listSource(list, words.isSpaced)]),
  ]);
  const pattern = (sources: readonly string[]): RegExp => {
    if (sources.length === 0) return NOTHING;
    const before = words.isSpaced ? BEFORE_WORD : '';
    return new RegExp(
      sources.map((source) => `${before}(?:${withEitherInitial(expand(source, built))})`).join('|'),
      'gu',
    );
  };
  const { statistics, amounts, dates, studies, references } = words;
  return {
    study: pattern(studies),
    statistic: pattern(statistics),
    amount: pattern(amounts),
    date: pattern(dates),
    reference: references === '' ? NOTHING : new RegExp(`^[^\\p{L}]*${listSource(references, words.isSpaced)}`, 'iu'),
  };
}

function expand(source: string, lists: ReadonlyMap<string, string>): string {
  return source
    .replaceAll(' ?', '[\\s\\u00a0]*')
    .replaceAll(' ', '[\\s\\u00a0]+')
    .replace(/\{([a-z]+)\}/g, (_, name: string) => lists.get(name) ?? name);
}

const TOKEN = /\\p\{\w+\}|\\u[0-9a-f]{4}|\\.|\[(?:\\.|[^\]])*\]|(\p{Ll})\p{L}*/gu;

/**
 * Lets words begin with a capital letter, as at the start of a sentence. The patterns themselves mind case, because some of them ask for
 * a name: to switch that within a pattern is what V8 forgets when it compiles the pattern a second time.
 */
function withEitherInitial(source: string): string {
  return source.replace(TOKEN, (token: string, initial: string | undefined) => {
    const capital = initial?.toUpperCase();
    return initial && capital?.length === 1 ? `[${initial}${capital}]${token.slice(1)}` : token;
  });
}

function listSource(list: string, isSpaced: boolean): string {
  const words = list.split(/\s+/).map((word) => word.replaceAll('*', '\\p{L}*').replaceAll('_', '[\\s\\u00a0]+'));
  return isSpaced ? `${BEFORE_WORD}(?:${words.join('|')})${AFTER_WORD}` : `(?:${words.join('|')})`;
}
