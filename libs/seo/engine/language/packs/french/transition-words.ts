import type { TransitionWords } from '../../language-pack';
import { words } from '../../words';
import { PHRASES_OF_ORDER } from './phrases-of-order';
import { PHRASES_OF_REASON } from './phrases-of-reason';

/**
 * French connectives by the relation that they state: conjunctions, conjunctional adverbs, sentence adverbials, prepositional
 * connectives and two-part ones, from the author's knowledge of the language; which of these classes count was calibrated by
 * comparing verdicts on natural texts with Yoast's. An expression that contains a listed one is left out, since the shorter one
 * is found in it. Plain conjunctions (et, ou, ni, que, comme, si, quand) and elided ones (lorsqu'on) count in expressions
 * alone.
 */
export const TRANSITION_WORDS: TransitionWords = {
  single: words(
    // addition
    "aussi d'ailleurs davantage également pareillement réciproquement voire",
    // contrast
    'cependant mais néanmoins or plutôt pourtant sauf soit tandis tantôt toutefois',
    // concession
    'certes malgré nonobstant quoique',
    // cause
    'car effectivement parce puisque',
    // consequence
    "ainsi alors conséquemment donc d'où",
    // condition
    'autrement sinon',
    // purpose
    'afin',
    // time
    "antérieurement aussitôt bientôt d'abord d'emblée désormais dorénavant enfin ensuite entretemps jusqu'alors",
    "jusqu'ici lorsque parallèlement postérieurement préalablement précédemment puis simultanément soudain",
    'ultérieurement',
    // order
    'cinquièmement dernièrement deuxièmement finalement premièrement primo quatrièmement secondement secundo tertio',
    'troisièmement',
    // comparison
    "comparativement d'après d'autant semblablement similairement suivant",
    // example and explanation
    'bref concrètement notamment',
    // emphasis
    'assurément certainement évidemment heureusement incontestablement indéniablement indubitablement justement',
    'malheureusement manifestement naturellement principalement probablement surtout visiblement vraisemblablement',
    // summary and topic
    'globalement selon',
  ),
  phrases: [...PHRASES_OF_REASON, ...PHRASES_OF_ORDER],
  pairs: [
    ['à peine', 'que'],
    ['si', 'que'],
    ['tant', 'que'],
    ['tellement', 'que'],
  ],
};
