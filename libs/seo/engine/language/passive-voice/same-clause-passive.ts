import type { PassiveVoiceRule } from './passive-voice-rule';
import { splitClauses, type Clause } from './split-clauses';

/** The grammar of a passive whose auxiliary and participle share a clause in any order (wird gebaut, gebaut wird). */
export interface SameClausePassive {
  /** Every form of the auxiliary, in its comparison form. */
  readonly auxiliaries: ReadonlySet<string>;
  readonly isParticiple: (word: string) => boolean;
  readonly startsClause: (word: string) => boolean;
  /** What between two words separates clauses. */
  readonly boundary: RegExp;
  /** Whether the participle at that place of its clause is none after all: another tense, a noun, an adjective. */
  readonly isException: (clause: Clause, participle: number) => boolean;
}

/** The rule of such a passive; a sentence without an auxiliary is not even cut into clauses. */
export function sameClausePassive(grammar: SameClausePassive): PassiveVoiceRule {
  const { auxiliaries, isParticiple, startsClause, boundary, isException } = grammar;
  return (words, text) =>
    words.some(({ key }) => auxiliaries.has(key)) &&
    splitClauses(words, text, startsClause, boundary).some(
      (clause) =>
        clause.some((word) => auxiliaries.has(word)) &&
        clause.some((word, index) => isParticiple(word) && !isException(clause, index)),
    );
}
