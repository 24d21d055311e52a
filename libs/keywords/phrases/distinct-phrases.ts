import { searchTermsOf } from '@seoforge/seo';

import type { KeywordSource, SearchIntent } from '../domain/keyword';
import { classifyPhrase, type Classification } from './classify-phrase';
import { cleanPhrase } from './clean-phrase';

/** Each takes a tenth of a millisecond or two, during which others wait; a site's headings are endless. */
const MOST_LOOKED_AT = 1_000;

/** A phrase that was found or thought of, and what its source says of it. */
export interface Candidate {
  readonly phrase: string;
  readonly source: KeywordSource;
  readonly intent?: SearchIntent | null;
  readonly cluster?: string | null;
}

/** A phrase that can be used. */
export interface DistinctPhrase extends Candidate {
  /** By which it is found. */
  readonly terms: readonly string[];
  /** By rules; its source may know better. */
  readonly classification: Classification;
}

/**
 * Cleaned phrases, each once in all its forms: those with the same terms in whatever order are one, unless they ask different questions
 * or show different intents, often by words that carry no other meaning ("best"). The first of them stays.
 * @param most how many are wanted; what comes later is not looked at, nor what comes after a thousand others
 */
export function distinctPhrases(candidates: Iterable<Candidate>, language: string, most: number): DistinctPhrase[] {
  const distinct = new Map<string, DistinctPhrase>();
  const lookedAt = new Set<string>();
  for (const candidate of candidates) {
    if (distinct.size >= most || lookedAt.size >= MOST_LOOKED_AT) break;
    if (lookedAt.has(candidate.phrase)) continue;
    lookedAt.add(candidate.phrase);
    const phrase = cleanPhrase(candidate.phrase, language);
    if (phrase === null) continue;
    const terms = searchTermsOf(phrase, language);
    const classification = classifyPhrase(phrase, language);
    const key = keyOf(phrase, terms, classification);
    if (!distinct.has(key)) distinct.set(key, { ...candidate, phrase, terms, classification });
  }
  return [...distinct.values()];
}

/** Equal for forms of one phrase. */
function keyOf(phrase: string, terms: readonly string[], { questionWord, intent }: Classification): string {
  const meaning = terms.length === 0 ? phrase.toLowerCase() : [...new Set(terms)].sort().join(' ');
  return [questionWord, intent, meaning].join(':');
}
