import type { TransitionWords } from '../../language-pack';
import { words } from '../../words';
import { PHRASES_OF_ORDER } from './phrases-of-order';
import { PHRASES_OF_REASON } from './phrases-of-reason';

/**
 * Spanish connectives by the relation that they state: conjunctions, conjunctional adverbs, sentence adverbials, prepositional
 * connectives and two-part ones, from the author's knowledge of the language; which of these classes count was calibrated by
 * comparing verdicts on natural texts with Yoast's. An expression that contains a listed one is left out, since the shorter one
 * is found in it. Conjunctions that join words as often as statements (y, o, ni, que) count in expressions alone.
 */
export const TRANSITION_WORDS: TransitionWords = {
  single: words(
    // addition
    'además adicional adicionalmente asimismo igualmente inclusive también tampoco',
    // contrast
    'contrariamente inversamente pero sino viceversa',
    // concession
    'aunque',
    // cause
    'por porque pues',
    // consequence
    'así conque consecuentemente consiguientemente entonces',
    // condition
    'si',
    // time
    'anteriormente cuando después enseguida entretanto eventualmente frecuentemente luego mientras posteriormente',
    'previamente seguidamente ulteriormente ya',
    // order
    'finalmente inicialmente primeramente primero siguiente',
    // comparison
    'análogamente como comparativamente paralelamente similarmente',
    // example and explanation
    'concretamente específicamente',
    // emphasis
    'bien ciertamente efectivamente esencialmente especialmente evidentemente indiscutiblemente indudablemente',
    'naturalmente notablemente obviamente particularmente precisamente principalmente sobremanera verdaderamente',
    // summary and topic
    'concluyendo generalmente recapitulando resumiendo sintetizando',
  ),
  phrases: [...PHRASES_OF_REASON, ...PHRASES_OF_ORDER],
  pairs: [
    ['tal', 'que'],
    ['tan', 'que'],
    ['tanto', 'que'],
  ],
};
