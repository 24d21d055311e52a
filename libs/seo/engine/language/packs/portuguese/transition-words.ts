import type { TransitionWords } from '../../language-pack';
import { words } from '../../words';
import { PHRASES_OF_ORDER } from './phrases-of-order';
import { PHRASES_OF_REASON } from './phrases-of-reason';

/**
 * Portuguese connectives by the relation that they state: conjunctions, conjunctional adverbs, sentence adverbials,
 * prepositional connectives and two-part ones, from the author's knowledge of the language; which of these classes count was
 * calibrated by comparing verdicts on natural texts with Yoast's. An expression that contains a listed one is left out, since
 * the shorter one is found in it. Plain conjunctions (e, nem, que, como, quando) and se, which is a pronoun as well, count in
 * expressions alone. Spellings are those of Brazil and Portugal.
 */
export const TRANSITION_WORDS: TransitionWords = {
  single: words(
    // addition
    'ademais adicionalmente igualmente inclusive tampouco',
    // contrast
    'alternativamente contrariamente contudo entretanto inversamente mas ou porém quer senão todavia vice-versa',
    // concession
    'conquanto embora malgrado',
    // cause
    'pois porquanto porque',
    // consequence
    'assim consequentemente então logo portanto',
    // time
    'anteriormente atualmente enquanto entrementes eventualmente posteriormente previamente seguidamente',
    'simultaneamente subsequentemente ulteriormente',
    // order
    'enfim finalmente primeiramente',
    // comparison
    'analogamente comparativamente conforme consoante paralelamente semelhantemente similarmente',
    // example and explanation
    'aliás designadamente exemplificando nomeadamente',
    // emphasis
    'afinal certamente decerto definitivamente efectivamente efetivamente evidentemente indiscutivelmente',
    'indubitavelmente justamente mormente notadamente obviamente precisamente principalmente seguramente sobretudo',
    'verdadeiramente',
    // summary and topic
    'concluindo geralmente recapitulando resumidamente resumindo sintetizando',
  ),
  phrases: [...PHRASES_OF_REASON, ...PHRASES_OF_ORDER],
  pairs: [
    ['tanto', 'como'],
    ['tanto', 'quanto'],
  ],
};
