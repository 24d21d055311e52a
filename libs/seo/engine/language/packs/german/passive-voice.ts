import { sameClausePassive } from '../../passive-voice/same-clause-passive';
import { words } from '../../words';
import { isParticiple } from './participles';

/** `werden`, which makes the passive of the action, and the verbs of the recipient's passive ("bekommt geschenkt"). */
const AUXILIARIES = words(
  'werde wirst wird werden werdet wurde wurdest wurden wurdet worden würde würdest würden würdet werdest',
  'bekomme bekommst bekommt bekommen bekam bekamst bekamt bekamen bekäme bekämst bekämen kriege kriegst kriegt kriegen kriegte kriegten',
  'erhalte erhältst erhält erhaltet erhalten erhielt erhieltst erhieltet erhielten gehöre gehörst gehört gehören gehörte gehörten',
);

/** Conjunctions: what follows is another clause. */
const CONJUNCTIONS = words(
  'und oder aber denn sondern doch dass daß weil da damit obwohl obgleich obschon wenngleich wenn falls sofern sobald solange sooft',
  'nachdem bevor ehe indem sodass während seitdem seit bis als wie ob wohingegen indessen',
);

/** A comma alone ends no clause: "wird, ohne Zögern, bezahlt". */
const NO_BOUNDARY = /(?!)/;

/** A participle right before one of these is part of the future perfect: "wird gelesen haben". */
const PERFECT_INFINITIVES = words('haben sein');

/** The German passive: an auxiliary and a second participle in one clause. */
export const isGermanPassive = sameClausePassive({
  auxiliaries: AUXILIARIES,
  startsClause: (word) => CONJUNCTIONS.has(word),
  boundary: NO_BOUNDARY,
  isParticiple,
  isException: (clause, participle) => PERFECT_INFINITIVES.has(clause[participle + 1] ?? ''),
});
