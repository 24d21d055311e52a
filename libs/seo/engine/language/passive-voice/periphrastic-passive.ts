import type { Word } from '../../document/segmented-text';
import type { PassiveVoiceRule } from './passive-voice-rule';

/** The grammar of a passive made of an auxiliary and a participle after it in the same clause (fue escrito). */
export interface PeriphrasticPassive {
  /** Every form of the auxiliary. */
  readonly auxiliaries: ReadonlySet<string>;
  readonly isParticiple: (word: string) => boolean;
  /** Words with which a new clause begins. */
  readonly clauseStarters: ReadonlySet<string>;
  /** Words that, right after the auxiliary, make the predicate a noun (es el código usado). */
  readonly predicateArticles: ReadonlySet<string>;
  /** Words right after which a participle is a noun itself (los usados, para dado). */
  readonly nounMarkers: ReadonlySet<string>;
  /** What between two words ends a clause. */
  readonly boundary: RegExp;
  /** Whether the auxiliary at that place makes another tense, as after a reflexive pronoun (elle s'est lavée, ils se sont lavés). */
  readonly isOtherTense?: (words: readonly Word[], auxiliary: number) => boolean;
}

/** The rule of a periphrastic passive: linear in the sentence, which is read once. */
export function periphrasticPassive(grammar: PeriphrasticPassive): PassiveVoiceRule {
  const { auxiliaries, isParticiple, clauseStarters, predicateArticles, nounMarkers, boundary } = grammar;
  return (words, text) => {
    let isAuxiliarySeen = false;
    let previous: Word | undefined;
    for (const [index, word] of words.entries()) {
      const { key, start } = word;
      if (isAuxiliarySeen && (clauseStarters.has(key) || boundary.test(text.slice(previous?.end, start))))
        isAuxiliarySeen = false;
      if (auxiliaries.has(key))
        isAuxiliarySeen =
          !predicateArticles.has(words[index + 1]?.key ?? '') && grammar.isOtherTense?.(words, index) !== true;
      if (isAuxiliarySeen && !nounMarkers.has(previous?.key ?? '') && isParticiple(key)) return true;
      previous = word;
    }
    return false;
  };
}
