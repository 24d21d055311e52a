import type { TransitionWords } from '../../language-pack';
import { words } from '../../words';
import { PHRASES_OF_ORDER } from './phrases-of-order';
import { PHRASES_OF_REASON } from './phrases-of-reason';

/**
 * Italian connectives by the relation that they state: conjunctions, conjunctional adverbs, sentence adverbials, prepositional
 * connectives and two-part ones, from the author's knowledge of the language; which of these classes count was calibrated by
 * comparing verdicts on natural texts with Yoast's. An expression that contains a listed one is left out, since the shorter one
 * is found in it. Conjunctions that join words as often as statements (e, né, che) and se, which is a pronoun as well, count in
 * expressions alone.
 */
export const TRANSITION_WORDS: TransitionWords = {
  single: words(
    // addition
    "altresì anche dall'altra egualmente inoltre neanche nemmeno neppure nonché oltretutto parimenti pure ugualmente",
    // contrast
    "all'opposto anziché bensì contrariamente d'altronde eppure invece inversamente ma o oppure però piuttosto",
    "sennonché senonché tutt'altro tuttavia viceversa",
    // concession
    'almeno ancorché benché ciononondimeno ciononostante comunque ebbene indipendentemente malgrado nondimeno',
    "nonostante quand'anche quantunque sebbene seppur seppure",
    // cause
    'dacché dato difatti giacché infatti perchè perché poiché siccome',
    // consequence
    'allora conseguentemente così cosicché dunque orbene perciò pertanto quindi sicché',
    // condition
    "altrimenti ammesso casomai laddove nell'eventualità nell'ipotesi purché qualora semmai sennò solo",
    // purpose
    "affinché nell'intento",
    // time
    "adesso all'epoca all'improvviso all'inizio all'istante allorché allorquando ancora appena attualmente",
    'contemporaneamente dapprima dopo dopodiché durante finché frattanto frequentemente già immediatamente infine',
    'intanto mentre oggi ogniqualvolta poi precedentemente quando sempre simultaneamente successivamente',
    'ulteriormente',
    // order
    'anzitutto finalmente innanzitutto primariamente primo secondariamente secondo seguente terzo ultimamente',
    // comparison
    'analogamente come comparativamente parallelamente quanto similarmente similmente',
    // example and explanation
    'cioè concretamente ossia ovvero ovverosia precisamente solitamente specificamente specificatamente',
    // emphasis
    'addirittura anzi appunto beninteso certamente chiaramente davvero decisamente dopotutto effettivamente',
    'evidentemente giustamente indubbiamente innegabilmente naturalmente ovviamente particolarmente perfino',
    "principalmente purtroppo senz'altro sicuramente soprattutto specialmente veramente",
    // summary and topic
    "brevemente complessivamente concludendo generalmente globalmente insomma nell'insieme riassumendo ricapitolando",
    'riepilogando sintetizzando',
  ),
  phrases: [...PHRASES_OF_REASON, ...PHRASES_OF_ORDER],
  pairs: [
    ['né', 'tanto meno'],
    ['sia', 'che'],
    ['tale', 'che'],
    ['talmente', 'che'],
    ['tanto', 'che'],
    ['tanto', 'da'],
  ],
};
