import type { ClauseBreak, Transitions } from '../writing/language-pack';

export const FRENCH_TRANSITIONS: Transitions = {
  commonWords: [
    'nous',
    'il',
    'elle',
    'ils',
    'elles',
    'mon',
    'ma',
    'mes',
    'son',
    'sa',
    'ses',
    'notre',
    'nos',
    'cet',
    'cette',
    'certains',
    'certaines',
    'ce',
  ],
  joined: [
    'de plus,',
    'en effet,',
    'pour cette raison,',
    'avant tout,',
    'bien sûr,',
    'en général,',
    'par conséquent,',
    'par exemple,',
    'après tout,',
    'bien souvent,',
    'à la longue,',
    'ainsi,',
    'en pratique,',
    'en réalité,',
  ],
  apart: ['autrement dit :', 'en bref :', 'par exemple :', 'en d’autres termes :', 'en clair :', 'surtout :'],
};

const SUBJECT =
  "(?=(?:le|la|les|un|une|ce|cette|ces|il|elle|on|nous|vous|ils|elles|chacun|personne|tout)(?!\\p{L})|l[’'])";

export const FRENCH_CLAUSE_BREAKS: readonly ClauseBreak[] = [
  { joint: new RegExp(`,? et ${SUBJECT}`, 'giu'), beginning: '' },
  { joint: /,? mais /gi, beginning: 'Mais ' },
  { joint: /,? car /gi, beginning: 'Car ' },
  { joint: /,? donc /gi, beginning: 'Donc ' },
  { joint: /,? parce que /gi, beginning: 'En effet, ' },
  { joint: /,? parce qu[’']/gi, beginning: 'En effet, ' },
  { joint: /, ce qui /gi, beginning: 'Cela ' },
  { joint: /,? alors que /gi, beginning: 'En revanche, ' },
  { joint: /,? tandis que /gi, beginning: 'Par contre, ' },
  { joint: / ; | [–—] /g, beginning: '' },
];
