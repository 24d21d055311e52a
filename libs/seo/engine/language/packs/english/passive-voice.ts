import type { Word } from '../../../document/segmented-text';
import type { PassiveVoiceRule } from '../../passive-voice/passive-voice-rule';
import { words } from '../../words';
import { isParticiple } from './participles';

/** The forms of "be" and "get", contracted and negated, and "having" for "having something done". */
const AUXILIARIES = words(
  'am is are was were be been being get gets got gotten getting having',
  "ain't aren't isn't wasn't weren't i'm you're we're they're he's she's it's that's there's here's what's who's where's when's how's why's",
);

/** Conjunctions, relatives, "to" and other finite verbs, with which a clause of its own begins. */
const CLAUSE_STARTERS = words(
  // coordinators and subordinators
  'and but nor or after although as because before if lest once since than though till unless until whereas whether while whilst',
  // relatives and interrogatives
  'how that what whatever when whenever where wherever whereby which whichever who whoever whom whose why',
  // the infinitive, and auxiliaries of tense and mood, contracted and negated
  "to can can't cannot could couldn't did didn't do does doesn't don't had hadn't has hasn't have haven't may might mightn't must mustn't",
  "ought shall shan't should shouldn't will won't would wouldn't",
  "i've you've we've they've i'd you'd he'd she'd it'd we'd they'd i'll you'll he'll she'll it'll we'll they'll",
);

const CLAUSE_BOUNDARY = /[,:\u2013]/;

/**
 * Right after these a participle is taken for an adjective: the used car, more interested, in written form, first used. Which of the
 * classes count was calibrated by comparing scores on texts: "both", "each", "any", "either" and "very" do not.
 */
const ADJECTIVE_MARKERS = words(
  // articles, demonstratives, possessives, quantifiers and the ordinal
  'a an the this that these those my your his her its our their all another enough every few first many much no several some',
  // degree
  'least less more most',
  // prepositions, and the "having" of the perfect tense
  'about after against as at before between by during for from in into like of on over per than through under with without having',
);

/** Words in -ing that are no participles, and so begin no clause. */
const NO_PARTICIPLES_IN_ING = words(
  'anything bring ceiling during evening everything king morning nothing ring something spring string thing wing',
);

/** English: a form of "be" or "get" and a past participle after it in the same clause. */
export const isPassive: PassiveVoiceRule = (sentence, text) => {
  let hasAuxiliary = false;
  let previous: Word | undefined;
  for (const [index, word] of sentence.entries()) {
    if (AUXILIARIES.has(word.key) && !word.hyphenated) {
      hasAuxiliary = true;
    } else if (hasAuxiliary && startsClause(word.key, text.slice(previous?.end, word.start))) {
      hasAuxiliary = false;
    } else if (hasAuxiliary && isPassiveParticiple(sentence, index)) {
      return true;
    }
    previous = word;
  }
  return false;
};

/** Participial clauses in -ing are clauses too. */
function startsClause(word: string, gap: string): boolean {
  return (
    CLAUSE_STARTERS.has(word) || (word.endsWith('ing') && !NO_PARTICIPLES_IN_ING.has(word)) || CLAUSE_BOUNDARY.test(gap)
  );
}

/** A hyphenated compound is judged by its last part, and only regular participles make one. */
function isPassiveParticiple(sentence: readonly Word[], index: number): boolean {
  const word = sentence[index];
  if (word === undefined || sentence[index + 1]?.hyphenated === true) return false;
  let first = index;
  while (sentence[first]?.hyphenated === true) first -= 1;
  const isCandidate = first < index ? word.key.endsWith('ed') : isParticiple(word.key);
  return isCandidate && !ADJECTIVE_MARKERS.has(sentence[first - 1]?.key ?? '');
}
