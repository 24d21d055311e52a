import { sameClausePassive } from '../../passive-voice/same-clause-passive';
import { words } from '../../words';
import { isParticiple } from './participles';

/** `worden`, which makes the passive of what happens; with `zijn` a participle tells a state, which is not counted. */
const AUXILIARIES = words('word wordt worden werd werden');

/** Subordinating conjunctions: what follows is another clause. Coordinated verbs share their auxiliary. */
const CONJUNCTIONS = words(
  'omdat doordat zodat opdat hoewel ofschoon alhoewel indien als toen zodra zolang voordat nadat totdat tenzij mits aangezien',
  'naarmate zoals alsof wanneer dan',
);

/** Punctuation alone ends no clause: "wordt (zonder aarzelen) betaald". */
const NO_BOUNDARY = /(?!)/;

/** The Dutch passive: a form of `worden` and a second participle in one clause. */
export const isDutchPassive = sameClausePassive({
  auxiliaries: AUXILIARIES,
  startsClause: (word) => CONJUNCTIONS.has(word),
  boundary: NO_BOUNDARY,
  isParticiple,
  isException: () => false,
});
