import { periphrasticPassive } from '../../passive-voice/periphrastic-passive';
import { withEndings } from '../../with-endings';
import { words } from '../../words';
import { isParticiple } from './participles';

const BEFORE_VERB = words("d' j' l' lorsqu' m' n' puisqu' qu' quoiqu' t'");
const BEFORE_NOMINAL = words("lorsqu' puisqu' qu' quoiqu'");
const REFLEXIVES = words("me te se s'y");

/** Forms of être before which a word is elided. */
const ETRE_WITH_VOWEL = words('être es est êtes étais était étions étiez étaient étant été');

/** All forms of avoir, whose participle is no passive. */
const AVOIR = words(
  'avoir ai as a avons avez ont aie aies ait ayons ayez aient avais avait avions aviez avaient eus eut eûmes eûtes eurent aurai',
  'auras aura aurons aurez auront aurais aurait aurions auriez auraient eusse eusses eût eussions eussiez eussent ayant eu eue',
  'eues',
);

/**
 * French: être and, later in the clause, a participle; not "elle s'est lavée" nor "c'est fait". From the author's knowledge
 * of the language.
 */
export const isPassive = periphrasticPassive({
  auxiliaries: new Set([
    ...ETRE_WITH_VOWEL,
    ...withEndings(BEFORE_VERB, [...ETRE_WITH_VOWEL]),
    ...words(
      'suis sommes sont sois soit soyons soyez soient fus fut fûmes fûtes furent serai seras sera serons serez seront serais serait',
      "serions seriez seraient fusse fusses fût fussions fussiez fussent c'était c'étaient",
    ),
  ]),
  isParticiple,
  clauseStarters: new Set([
    ...words(
      // relatives and question words
      'qui que quoi dont où lequel laquelle lesquels lesquelles auquel auxquels auxquelles duquel desquels desquelles quand comment',
      'combien pourquoi',
      // coordinating conjunctions
      'car donc et mais ni or ou',
      // subordinating conjunctions
      "comme lorsque parce puisque quoique s'il s'ils si sinon",
    ),
    ...withEndings(BEFORE_NOMINAL, ['à', 'au', 'aux', 'elle', 'elles', 'en', 'il', 'ils', 'on', 'un', 'une']),
    ...AVOIR,
    ...withEndings(BEFORE_VERB, [...AVOIR]),
  ]),
  // articles
  predicateArticles: words('le la les un une des'),
  nounMarkers: words(
    // articles and contractions
    'le la les un une des du au aux',
    // possessives and demonstratives
    'mon ton son ma ta sa mes tes ses notre votre nos vos leur leurs ce cet cette ces',
    // numerals
    'deux trois quatre cinq six sept huit neuf dix',
    // prepositions
    'à après avant avec chez contre dans de depuis derrière dès devant durant en entre envers par parmi pendant pour sans sauf selon sous sur vers',
  ),
  boundary: /[,:]/,
  isOtherTense: (sentence, auxiliary) => {
    const before = sentence[auxiliary - 1]?.key ?? '';
    if (sentence[auxiliary]?.hyphenated === true) return before === 'peut';
    return REFLEXIVES.has(before) || (isDoubled(before) && sentence[auxiliary - 2]?.key === before);
  },
});

/** Nous nous sommes, vous vous êtes. */
function isDoubled(pronoun: string): boolean {
  return pronoun === 'nous' || pronoun === 'vous';
}
